package org.parley.workbench.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.process.Assumption;
import org.parley.model.ParleyException;

class OutlookFilesTest {
    private static final String HEAD = "as-of: 2025-01-01\nwar-start: 2022-01-01\n";
    private final OutlookFiles files = new OutlookFiles();

    @Test
    void shippedDefaultsNameEveryAssumptionWithItsDefault() {
        OutlookQuestion question = files.question("long-war.yaml", files.standard());
        assertThat(question.stated()).hasSize(Assumption.values().length);
        assertThat(question.stated())
                .allSatisfy(stated ->
                        assertThat(stated.prior()).isEqualTo(stated.assumption().standard()));
        for (Assumption assumption : Assumption.values()) {
            assertThat(files.standard())
                    .contains("  " + assumption.label() + ": ")
                    .contains(assumption.meaning());
        }
    }

    @Test
    void everyShippedScenarioIsReadAndSaysWhatHappened() {
        for (String name : files.scenarioNames()) {
            Scenario scenario = files.scenario(name, files.scenarioText(name));
            assertThat(scenario.because()).isNotBlank();
            assertThat(scenario.changes()).isNotEmpty();
        }
    }

    @Test
    void priorsAreWrittenAsTheyAreRead() {
        PriorText text = new PriorText();
        for (Assumption assumption : Assumption.values()) {
            String written = text.write(assumption.standard());
            OutlookQuestion question =
                    files.question("a.yaml", HEAD + "assumptions: {" + assumption.label() + ": " + written + "}");
            assertThat(question.stated().get(0).prior()).isEqualTo(assumption.standard());
        }
    }

    @Test
    void reasonIsKeptBesideTheBelief() {
        OutlookQuestion question = files.question(
                "a.yaml", HEAD + "assumptions:\n  guarantee: {beta: [2, 3], because: a treaty was signed}\n");
        assertThat(question.stated().get(0).because()).isEqualTo("a treaty was signed");
        assertThat(question.assumptions().of(Assumption.GUARANTEE)).isEqualTo(new Prior.Beta(2, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assumptions: {garantee: 0.5} | a.yaml:3:25: The assumption (garantee) must be a known one | \"guarantee\" was meant",
                "assumptions: {guarantee: 40} | a.yaml:3:26: The assumption (guarantee) must lie in [0, 1] | a percentage was written",
                "assumptions: {cost-a: -0.1} | a.yaml:3:23: The assumption (cost-a) must not be negative | the sign is wrong",
                "assumptions: {cost-a: {uniform: [0.2, 0.1]}} | a.yaml:3:23: The lower value (0.2) | swapped",
                "assumptions: {cost-a: {uniform: [0.2]}} | a.yaml:3:33: The list must have 2 numbers | take two",
                "assumptions: {cost-a: {unifrom: [0, 1]}} | a.yaml:3:24: The key (unifrom) | \"uniform\" was meant",
                "by: [2025-06-01, 2025-03-01] | a.yaml:3:5: The dates to report must rise | not in order",
                "by: [2031-01-01] | a.yaml:3:5: The date to report (2031-01-01) must not lie beyond | horizon-weeks",
                "model-weight: 0.7 | a.yaml:3:15: The weight (0.7) | not calibrated",
                "signals: [{event: x, on: 2024-12-01, ratio: -2}] | a.yaml:3:45: The ratio (-2.0) | below 1",
                "horizon: 3 | a.yaml:3:1: The key (horizon) must be a known one | horizon-weeks"
            })
    void wrongInputIsRefusedWithPlaceAndMend(String line, String message, String mend) {
        assertThatThrownBy(() -> files.question("a.yaml", HEAD + line + "\n"))
                .isInstanceOf(ParleyException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining(mend);
    }

    @Test
    void warThatStartsAfterTheForecastIsRefused() {
        assertThatThrownBy(() -> files.question("a.yaml", "as-of: 2022-01-01\nwar-start: 2022-02-24\n"))
                .hasMessageStartingWith("a.yaml:2:12: The start of the war (2022-02-24)")
                .hasMessageContaining("swapped");
    }

    @Test
    void scenarioWithAnUnknownKeySaysWhichWasMeant() {
        assertThatThrownBy(() -> files.scenario("s.yaml", "name: x\nset:\n  sanction: 0.1\n"))
                .hasMessageStartingWith("s.yaml:3:13: The assumption (sanction)")
                .hasMessageContaining("\"sanctions-a\" or \"sanctions-b\" was meant");
    }

    @Test
    void aCaseOfACodebookThatShipsKnowsItsSidesAndItsStart() {
        OutlookFiles files = new OutlookFiles();
        String text = files.ofCase("colombia-farc").orElseThrow();
        assertThat(files.questionOn("colombia-farc.yaml", text, LocalDate.of(2016, 1, 1))
                        .sideB())
                .isEqualTo("FARC");
        assertThat(files.ofCase("../scenarios/aid-stops")).isEmpty();
        assertThat(files.ofCase("nowhere")).isEmpty();
    }
}
