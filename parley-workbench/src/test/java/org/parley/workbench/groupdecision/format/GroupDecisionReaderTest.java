package org.parley.workbench.groupdecision.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.groupdecision.InputNoise;
import org.parley.model.ParleyException;

class GroupDecisionReaderTest {
    private static final String GOOD = """
            decision: who monitors the line
            dimensions:
              - {name: force, low: 0, high: 10}
              - {name: years, low: 1, high: 5}
            stakeholders:
              - name: North
                description: holds the hills
                capability: 60
                position: {force: 2, years: 1}
                salience: {force: 0.6, years: 0.3}
              - name: South
                capability: 40
                position: [9, 5]
                salience: [0.5, 0.5]
            models: [ktab-spatial, weighted-mean]
            turns: 7
            noise: {salience: 0.02}
            """;

    @Test
    void readsEverythingThatTheFileSays() {
        GroupDecisionFile file = GroupDecisionReader.read("f.yaml", GOOD);
        assertThat(file.problem().name()).isEqualTo("who monitors the line");
        assertThat(file.problem().dimensions().get(1).high()).isEqualTo(5);
        assertThat(file.problem().stakeholders().get(0).description()).isEqualTo("holds the hills");
        assertThat(file.problem().stakeholders().get(0).saliences()).containsExactly(0.6, 0.3);
        assertThat(file.problem().stakeholders().get(1).positions()).containsExactly(9.0, 5.0);
        assertThat(file.models()).containsExactly("ktab-spatial", "weighted-mean");
        assertThat(file.turns()).isEqualTo(7);
        assertThat(file.noise()).isEqualTo(new InputNoise(0.10, 0.02, 0.05));
    }

    @Test
    void oneDimensionNeedsNoList() {
        GroupDecisionFile file = GroupDecisionReader.read(
                "f.json",
                "{\"decision\": \"d\", \"dimensions\": [{\"name\": \"x\", \"low\": 0, \"high\": 1}], \"stakeholders\":"
                        + " [{\"name\": \"a\", \"capability\": 1, \"position\": 0, \"salience\": 1}, {\"name\": \"b\","
                        + " \"capability\": 1, \"position\": 1, \"salience\": 1}]}");
        assertThat(file.problem().stakeholders().get(1).positions()).containsExactly(1.0);
        assertThat(file.models()).isEmpty();
        assertThat(file.turns()).isZero();
        assertThat(file.noise()).isEqualTo(InputNoise.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            position: [9, 5]           | position: [9, 6]          | f.yaml:13:15 | position (6.0) of stakeholder (South) on (years)
            position: [9, 5]           | position: [9]             | f.yaml:13:15 | numbers (1)
            position: [9, 5]           | position: [9, .nan]       | f.yaml:13:19 | finite number
            salience: [0.5, 0.5]       | salience: [50, 50]        | f.yaml:11:5  | salience (50.0) of stakeholder (South)
            salience: [0.5, 0.5]       | salience: [0, 0]          | f.yaml:11:5  | above 0 somewhere
            {force: 0.6, years: 0.3}   | {force: 0.6, year: 0.3}   | f.yaml:10:28 | "years" was meant
            capability: 40             | capability: -40           | f.yaml:11:5  | capability (-40.0)
            capability: 40             | power: 40                 | f.yaml:12:5  | key (power)
            name: South                | name: North               | f.yaml:11:11 | stakeholder (North)
            {name: years, low: 1, high: 5} | {name: years, low: 5, high: 1} | f.yaml:4:5 | scale (5.0 to 1.0)
            {name: years, low: 1, high: 5} | {name: force, low: 1, high: 5} | f.yaml:4:12 | dimension (force)
            turns: 7                   | turns: 0                  | f.yaml:16:8  | turns (0)
            noise: {salience: 0.02}    | noise: {salience: 2}      | f.yaml:17:8  | noise (2.0) of (salience)
            decision: who monitors the line | kind: graph          | f.yaml:1:7   | kind (graph)
            """)
    void aBrokenFileIsRefusedWithItsPlace(String good, String bad, String place, String what) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> GroupDecisionReader.read("f.yaml", GOOD.replace(good, bad)))
                .isInstanceOf(ParleyException.class)
                .hasMessageStartingWith(place + ":")
                .hasMessageContaining(what);
    }

    @Test
    void oneStakeholderIsNoGroup() {
        String alone = GOOD.substring(0, GOOD.indexOf("  - name: South"));
        assertThatThrownBy(() -> GroupDecisionReader.read("f.yaml", alone))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("stakeholders (1)");
    }

    @Test
    void aFileCutOffIsRefused() {
        assertThatThrownBy(() -> GroupDecisionReader.read("f.yaml", GOOD.substring(0, GOOD.indexOf("high: 5"))))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("f.yaml:");
    }
}
