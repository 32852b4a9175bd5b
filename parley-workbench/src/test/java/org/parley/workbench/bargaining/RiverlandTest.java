package org.parley.workbench.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.analysis.bargaining.BargainingParty;
import org.parley.workbench.bargaining.format.Scenario;
import org.parley.workbench.bargaining.format.ScenarioReader;

/** The shipped example against its transcript; {@code -Dparley.golden=write} writes the transcript anew. */
class RiverlandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/parley/workbench/bargaining/riverland.txt");

    private static Scenario riverland() {
        return new ScenarioReader(List.of(), "")
                .read(Path.of("src/main/resources/org/parley/workbench/bargaining/riverland.yaml"));
    }

    @Test
    void findingsDrawsAndSessionsAreThoseOfTheTranscript() throws IOException {
        Scenario scenario = riverland();
        DrawReport report = new DrawReport(scenario.model());
        String text = new BargainText(new Bargain(10_000).find(scenario, DisagreementChoice.FILE)).text() + "\n"
                + report.text(new DrawScenario(300, 1).find(scenario))
                + report.text(new PlaySessions(500, 100, 1).play(scenario.model(), List.of(), 0.04));
        if ("write".equals(System.getProperty("parley.golden"))) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void anEmptyZoneIsExplained() {
        Scenario scenario = riverland();
        Scenario harder = new Scenario(
                scenario.title(),
                scenario.model()
                        .withParties(scenario.model().parties().stream()
                                .map(p -> new BargainingParty(p.name(), p.utility(), p.reservation() + 0.15))
                                .toList()),
                scenario.preferences(),
                scenario.plans(),
                scenario.spread(),
                true);
        BargainFindings findings = new Bargain(10_000).find(harder, DisagreementChoice.FILE);
        assertThat(findings.zone().size()).isZero();
        assertThat(findings.conflicts()).isNotEmpty();
        assertThat(findings.relaxations()).isNotEmpty();
        assertThat(new BargainText(findings).text())
                .contains("cannot be met together")
                .contains("would open it");
        Map<String, Object> json = new BargainReport(findings).json();
        assertThat(json).containsKeys("conflicts", "relaxations", "plans", "view");
        assertThat((List<?>) json.get("nash")).isEmpty();
    }
}
