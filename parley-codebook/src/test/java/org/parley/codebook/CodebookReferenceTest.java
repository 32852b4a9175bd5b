package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.model.codebook.Codebook;

class CodebookReferenceTest {
    private static final Path PAGE = Path.of("../docs/reference/codebook.md");
    private final CodebookReader reader = new CodebookReader(new ShippedCodebooks());

    private static String example() throws IOException {
        List<String> blocks = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();
        return String.join("\n", blocks);
    }

    @Test
    void exampleOfTheReferenceIsAValidCodebook() throws IOException {
        Codebook codebook = reader.parse("island.yaml", example());
        assertThat(codebook.issues()).hasSize(1);
        assertThat(codebook.plans().get(0).provisions()).hasSize(2);
        assertThat(codebook.actors()).extracting(actor -> actor.name()).contains("Norway", "United Nations");
    }

    @Test
    void complaintOfTheReferenceIsTheOneThatIsGiven() throws IOException {
        String mistyped = example().replace("affirms: partition", "affirms: partitoin");
        String shown = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("island.yaml:"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> reader.parse("island.yaml", mistyped)).hasMessageStartingWith(shown);
    }
}
