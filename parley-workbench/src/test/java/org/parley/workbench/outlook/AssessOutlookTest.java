package org.parley.workbench.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.workbench.json.Json;
import org.parley.workbench.outlook.OutlookFindings.EventLine;
import org.parley.workbench.outlook.OutlookFindings.ScenarioLine;
import org.parley.workbench.outlook.OutlookQuestion.Effort;

class AssessOutlookTest {
    private final OutlookFiles files = new OutlookFiles();

    private OutlookFindings assess(String text, int threads, String... scenarios) {
        OutlookQuestion question = files.question("a.yaml", text).with(new Effort(200, 50, 104, 7, threads, 8, .5));
        List<Scenario> read = List.of(scenarios).stream()
                .map(name -> files.scenario(name, files.scenarioText(name)))
                .toList();
        return new AssessOutlook().assess(new OutlookRequest(question, read, Map.of("a.yaml", "hash"), "test"));
    }

    @Test
    void everyLineShowsBaseRateModelAndTheirJoinBetweenThem() {
        OutlookFindings findings = assess(files.standard(), 2);
        assertThat(findings.events()).extracting(EventLine::event).contains("T1", "T2-30", "T2-90", "T3");
        assertThat(findings.events()).allSatisfy(line -> {
            assertThat(line.model()).isBetween(line.low() - 1e-12, 1.0);
            assertThat(line.combined())
                    .isBetween(Math.min(line.model(), line.base()) - 1e-9, Math.max(line.model(), line.base()) + 2e-4);
        });
        assertThat(findings.assumptions()).isNotEmpty();
        assertThat(findings.gauges()).isNotEmpty();
        assertThat(findings.drivers()).isNotEmpty();
    }

    @Test
    void sameRequestGivesTheSameBytesOnAnyNumberOfThreads() {
        String one = Json.pretty(assess(files.standard(), 1, "guarantee-ratified"));
        assertThat(Json.pretty(assess(files.standard(), 3, "guarantee-ratified")))
                .isEqualTo(one);
    }

    @Test
    void scenariosMoveTheOutlookTheWayTheirMechanismSays() {
        OutlookFindings findings =
                assess(files.standard(), 2, "guarantee-ratified", "referendum-required", "monitors-and-zones");
        assertThat(difference(findings, "Guarantee ratified", "T2-90")).isPositive();
        assertThat(difference(findings, "Referendum required", "T3")).isNegative();
        assertThat(difference(findings, "Monitors, zones and a joint commission", "T2-90"))
                .isPositive();
    }

    private static double difference(OutlookFindings findings, String scenario, String event) {
        List<ScenarioLine> lines = findings.scenarios().stream()
                .filter(line -> line.scenario().equals(scenario) && line.event().equals(event))
                .toList();
        return lines.get(lines.size() - 1).difference();
    }

    @Test
    void signalsAfterTheDayOfTheForecastAreNotKnownYet() {
        String signals = """
                as-of: 2025-01-01
                war-start: 2022-01-01
                signals:
                  - {event: offer, on: 2024-12-20, ratio: 3}
                  - {event: later, on: 2025-02-01, ratio: 3}
                """;
        OutlookFindings now = assess(signals, 2);
        assertThat(now.signals().counted()).containsExactly("offer");
        assertThat(now.signals().logOdds()).isPositive();
        OutlookQuestion question = files.questionOn("a.yaml", signals, LocalDate.of(2025, 3, 1));
        OutlookFindings later = new AssessOutlook()
                .assess(new OutlookRequest(
                        question.with(new Effort(20, 10, 52, 7, 1, 0, .5)), List.of(), Map.of(), "test"));
        assertThat(later.signals().counted()).containsExactly("later", "offer");
        assertThat(later.drivers()).isEmpty();
    }
}
