package org.parley.testing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.codebook.CodebookReader;
import org.parley.codebook.ShippedCodebooks;
import org.parley.coding.CodingMode;
import org.parley.coding.CodingModels;
import org.parley.coding.CodingPipeline;
import org.parley.model.text.CodedDate;
import org.parley.model.text.DateOrigin;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/** For or against, in the plain forms of news: wanting, refusing, blaming, ending, on one codebook as analysts write them. */
@Tag("slow")
class SidesTest {
    private static final double LEAST = 0.88;

    @Test
    void nearlyAllPlainSentencesAreReadForTheRightSideOfTheRightOption() throws IOException, URISyntaxException {
        CodingPipeline pipeline = CodingPipeline.sharing(
                new CodebookReader(new ShippedCodebooks())
                        .read(place("codebooks").resolve("sudan.yaml")),
                CodingModels.load(CodingMode.FULL, Path.of("target", "models").toAbsolutePath()));
        List<String> lines = Files.readAllLines(place("sides.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        List<String> missed = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" \\| ");
            if (!sides(pipeline, parts[1]).contains(parts[0])) {
                missed.add(line);
            }
        }
        assertThat(lines).hasSizeGreaterThan(60);
        assertThat(missed.size()).as("misread: %s", missed).isLessThanOrEqualTo((int) ((1 - LEAST) * lines.size()));
    }

    private static List<String> sides(CodingPipeline pipeline, String text) {
        SourceDocument document = new SourceDocument(
                "side",
                "",
                "",
                "",
                "",
                CodedDate.UNKNOWN,
                DateOrigin.NONE,
                "en",
                "",
                text,
                List.of(new Passage(PassageKind.PARAGRAPH, new Span(0, text.length()))));
        return pipeline.code(document).statements().stream()
                .map(statement -> statement.coding().option()
                        + statement.coding().polarity().label())
                .toList();
    }

    private static Path place(String name) throws URISyntaxException {
        return Path.of(SidesTest.class.getResource(name).toURI());
    }
}
