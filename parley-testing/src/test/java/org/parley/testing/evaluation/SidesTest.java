package org.parley.testing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** For or against, in the plain forms of news: wanting, refusing, blaming, ending, on two codebooks as analysts write them. */
@Tag("slow")
class SidesTest {
    private static final double LEAST = 0.88;

    @Test
    void nearlyAllPlainSentencesAreReadForTheRightSideOfTheRightOption() throws IOException {
        CodingModels models =
                CodingModels.load(CodingMode.FULL, Path.of("target", "models").toAbsolutePath());
        Map<String, CodingPipeline> pipelines = new HashMap<>();
        List<String> lines = Files.readAllLines(place("sides.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        List<String> missed = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" \\| ");
            CodingPipeline pipeline = pipelines.computeIfAbsent(parts[0], name -> pipeline(name, models));
            if (!sides(pipeline, parts[2]).contains(parts[1])) {
                missed.add(line);
            }
        }
        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(missed.size()).as("misread: %s", missed).isLessThanOrEqualTo((int) ((1 - LEAST) * lines.size()));
    }

    private static CodingPipeline pipeline(String codebook, CodingModels models) {
        Path file = place("codebooks").resolve(codebook + ".yaml");
        return CodingPipeline.sharing(new CodebookReader(new ShippedCodebooks()).read(file), models);
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

    private static Path place(String name) {
        try {
            return Path.of(SidesTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
