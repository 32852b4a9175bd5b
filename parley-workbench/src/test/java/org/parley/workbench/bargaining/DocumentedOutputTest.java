package org.parley.workbench.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.workbench.bargaining.format.PlanFile;
import org.parley.workbench.bargaining.format.PositionFile;
import org.parley.workbench.bargaining.format.ScenarioReader;

class DocumentedOutputTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/org/parley/workbench/bargaining");
    private static final Path DOCS = Path.of("../docs");

    @TempDir
    Path folder;

    @Test
    void everyLineShownInTheGuideIsALineThatIsPrinted() throws IOException {
        String compared = new CompareReport(new ComparePlans(1000, 1)
                        .compare(
                                PlanFile.read(EXAMPLES.resolve("riverland-plans.yaml")),
                                PositionFile.read(EXAMPLES.resolve("riverland-positions.yaml"))))
                .text();
        String bargained = new BargainText(new Bargain(10_000)
                        .find(
                                new ScenarioReader(List.of(), "").read(EXAMPLES.resolve("riverland.yaml")),
                                DisagreementChoice.FILE))
                .text();
        List<String> printed = (compared + bargained).lines().map(String::strip).toList();
        List<String> shown = blocks(DOCS.resolve("comparing-plans.md")).stream()
                .filter(line -> !line.startsWith("parley ") && !line.equals("..."))
                .toList();
        assertThat(shown).hasSizeGreaterThan(15).isSubsetOf(printed);
    }

    @Test
    void theScenarioOfTheReferenceIsReadAndHasItsZone() throws IOException {
        Path file = Files.writeString(
                folder.resolve("s.yaml"),
                Files.readString(DOCS.resolve("reference/bargaining-scenario.md"))
                        .replaceFirst("(?s).*?```yaml\n(.*?)```.*", "$1"));
        BargainFindings findings =
                new Bargain(100).find(new ScenarioReader(List.of(), "").read(file), DisagreementChoice.FILE);
        assertThat(findings.zone().size()).isPositive();
        assertThat(findings.plans()).hasSize(1);
    }

    private static List<String> blocks(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("```")) {
                inside = !inside;
            } else if (inside) {
                lines.add(line.strip());
            }
        }
        return lines;
    }
}
