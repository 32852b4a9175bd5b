package org.parley.workbench.bargaining.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.bargaining.Restriction;
import org.parley.model.ParleyException;

class ScenarioYamlTest {
    private static final String GOOD = """
            title: Small
            issues:
              - {name: land, options: [cede, freeze]}
              - {name: water, options: [shared, ours]}
            parties:
              - name: North
                reservation: 0.2
                weights: {land: 0.6, water: 0.4}
                values: {land: {cede: 1, freeze: 0.5}, water: {shared: 0.3, ours: 1}}
                red-lines:
                  - {options: {water: shared}, evidence: [q1]}
              - name: South
                weights: {land: 0.5, water: 0.5}
                values: {land: {cede: 0, freeze: 1}, water: {shared: 1, ours: 0}}
            conditions:
              - if: {land: cede}
                then: {water: ours}
              - if: {land: freeze}
                then-not: {water: ours}
            plans:
              - {name: half, chooses: {land: freeze}}
            """;

    @TempDir
    Path folder;

    private Scenario read(String text) throws IOException {
        return new ScenarioReader(List.of(), "").read(Files.writeString(folder.resolve("s.yaml"), text));
    }

    @Test
    void aScenarioIsReadWholeWithItsRedLinesConditionsAndPlans() throws IOException {
        Scenario scenario = read(GOOD);
        assertThat(scenario.model().restrictions())
                .extracting(Restriction::name)
                .containsExactly(
                        "North rejects water=shared",
                        "if land=cede then water=ours",
                        "if land=freeze then not water=ours");
        assertThat(scenario.model().permits(new int[] {0, 1})).isTrue();
        assertThat(scenario.model().permits(new int[] {0, 0})).isFalse();
        assertThat(scenario.model().permits(new int[] {1, 1})).isFalse();
        assertThat(scenario.model().reservations()).containsExactly(0.2, Double.NEGATIVE_INFINITY);
        assertThat(scenario.plans().get(0).options()).containsExactly(1, -1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {land: 0.6, water: 0.4}          | {land: 0.6, water: 0.5}    | s.yaml:8:14: The weights of party (North) must sum to 1
            {land: 0.6, water: 0.4}          | {land: 1.4, water: -0.4}   | The weight (1.4) of issue (land) must lie in [0, 1]
            {land: 0.6, water: 0.4}          | {land: 0.6}                | The issue (water) must have a value here
            {land: 0.6, water: 0.4}          | {land: .nan, water: 0.4}   | must be a finite number
            freeze: 0.5}, water              | frieze: 0.5}, water        | Maybe "freeze" was meant.
            {name: water, options: [shared, ours]} | {name: land, options: [shared, ours]} | The issue (land) must stand only once
            [shared, ours]                   | [shared, shared]           | The option (shared) of issue (water) must be listed only once
            [shared, ours]                   | []                         | The options of issue (water) must not be empty
            name: South                      | name: North                | The party (North) must stand only once
            then: {water: ours}              | then: {water: theirs}      | The option (theirs) must be a known one
            if: {land: cede}                 | if: {water: ours}          | must stand only once in a combination
            chooses: {land: freeze}          | chooses: {sea: freeze}     | The issue (sea) must be a known one
            reservation: 0.2                 | reservation: high          | s.yaml:7:18: The value (high) must be a finite number
            title: Small                     | tittle: Small              | Maybe "title" was meant.
            """)
    void mistakesAreToldWithPlaceAndMend(String good, String bad, String message) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("s.yaml:")
                .hasMessageContaining("Maybe ")
                .hasMessageContaining(message);
    }

    @Test
    void conditionsThatContradictEachOtherAreAMistakeAndVetoesThatDoAreNot() throws IOException {
        String contradiction = GOOD.replace("then: {water: ours}", "then: {land: freeze}")
                .replace("if: {land: cede}", "if: {water: [shared, ours]}");
        String impossible = contradiction.replace("then-not: {water: ours}", "then-not: {water: [shared, ours]}");
        assertThatThrownBy(() -> read(impossible))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("must leave at least one package");
        Scenario vetoes = read(GOOD.replace("options: {water: shared}", "options: {water: [shared, ours]}"));
        assertThat(vetoes.model().restrictions()).hasSize(3);
    }

    @Test
    void aFileCutOffIsTold() {
        assertThatThrownBy(() -> read(GOOD.substring(0, 300))).isInstanceOf(ParleyException.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(ParleyException.class);
        assertThatThrownBy(() -> new ScenarioReader(List.of(), "").read(folder.resolve("none.yaml")))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("must exist");
    }
}
