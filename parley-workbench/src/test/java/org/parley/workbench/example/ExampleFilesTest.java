package org.parley.workbench.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleFilesTest {
    private static final String LABEL = "Constructed example material";

    private static String text(String name) throws IOException {
        try (InputStream in = ExampleFilesTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> index(String example) throws IOException {
        return text(example + "/index.txt").lines().toList();
    }

    @ParameterizedTest
    @CsvSource({"ukraine-russia, 42", "colombia-farc, 17"})
    void indexNamesEveryBriefOnceByDate(String example, int count) throws IOException {
        List<String> index = index(example);
        assertThat(index).hasSize(count).doesNotHaveDuplicates();
        assertThat(index).isSortedAccordingTo((a, b) -> a.substring(0, 10).compareTo(b.substring(0, 10)));
    }

    @ParameterizedTest
    @CsvSource({"ukraine-russia", "colombia-farc"})
    void everyFileSaysThatItIsConstructed(String example) throws IOException {
        assertThat(text(example + "/README.md")).contains(LABEL);
        for (String name : index(example)) {
            assertThat(text(example + "/" + name)).as(name).contains(LABEL);
        }
    }

    @ParameterizedTest
    @CsvSource({"ukraine-russia", "colombia-farc"})
    void mostFilesAreWebPagesAndSomeAreMarkdownOrText(String example) throws IOException {
        List<String> index = index(example);
        assertThat(index.stream().filter(name -> name.endsWith(".html")).count())
                .isGreaterThan(index.size() * 3L / 4);
        assertThat(index).anyMatch(name -> name.endsWith(".md")).anyMatch(name -> name.endsWith(".txt"));
    }
}
