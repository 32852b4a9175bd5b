package org.parley.workbench.stability.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.stability.conflict.CubeMoves;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.Solver;
import org.parley.analysis.stability.solve.Verdicts;
import org.parley.model.ParleyException;

class ScenarioFilesTest {
    private static final String WATER = """
            id: water
            decision_makers: [Syria, Iraq]
            courses:
              - {id: release, name: Release water, owner: Syria}
              - {id: escalate, owner: Syria, cites: [river/threat], note: a note}
              - {id: attack, owner: Iraq}
            infeasible:
              - at_most_one: [release, escalate]
            preferences:
              Syria: {ranking: [1, 3, 6, 2, 4, 5]}
              Iraq: {ranking: [2, 4, 6, [1, 5], 3]}
            status_quo: NNN
            """;

    @Test
    void aYamlScenarioIsReadWithItsStatesNumberedByCode() {
        Scenario scenario = ScenarioFiles.parse("water.yaml", WATER);
        assertThat(scenario.states().size()).isEqualTo(6);
        assertThat(scenario.names().require("3")).isEqualTo(2);
        assertThat(scenario.states().pattern(2)).isEqualTo("NYN");
        assertThat(scenario.statusQuo()).isZero();
        assertThat(scenario.conflict().rankings().get(1).bestFirst().get(3)).containsExactly(0, 4);
        assertThat(scenario.courses().get(1).cites()).containsExactly("river/threat");
    }

    @Test
    void whatIsWrittenAsYamlReadsAsTheSameModel() {
        for (String name : new String[] {"syria_iraq_1975", "elmira_gmcrplus", "garrison_gmcrplus", "chicken"}) {
            Scenario original = ScenarioFiles.parse(name, text(name));
            assertSame(original, ScenarioFiles.parse("again.yaml", ScenarioWriter.write(original)));
        }
        Scenario worked = ScenarioFiles.ukraineRussia();
        Scenario again = ScenarioFiles.parse("again.yaml", ScenarioWriter.write(worked));
        assertSame(worked, again);
        assertThat(again.preferences()).isEqualTo(worked.preferences());
        assertThat(again.statusQuo()).isEqualTo(worked.statusQuo());
        assertThat(ScenarioWriter.write(again)).isEqualTo(ScenarioWriter.write(worked));
    }

    @Test
    void graphsStrengthAndUnknownsSurviveWriting() {
        String text = """
                id: graph
                decision_makers: [A, B]
                states: [{id: calm}, {id: tense, label: troops move}, {id: war}]
                moves:
                  A: [[calm, tense], [tense, war]]
                  B: [[tense, calm]]
                preferences:
                  A: {ranking: [calm, tense, ">>", war], unknown: [[calm, tense]]}
                  B: {better: [[calm, war]]}
                """;
        Scenario scenario = ScenarioFiles.parse("g.yaml", text);
        Scenario again = ScenarioFiles.parse("again.yaml", ScenarioWriter.write(scenario));
        assertThat(ScenarioWriter.write(again)).isEqualTo(ScenarioWriter.write(scenario));
        assertThat(again.preferences().get(0).levels().get(0).prefers(1, 2)).isTrue();
        assertThat(again.preferences().get(0).levels().get(0).prefers(0, 1)).isFalse();
        assertThat(again.preferences().get(1).partial().get(0).isUnknown(0, 1)).isTrue();
    }

    @Test
    void whatIsWrittenAsGmcrReadsAsTheSameModel() {
        for (String name : new String[] {"syria_iraq_1975", "elmira_gmcrplus", "garrison_gmcrplus"}) {
            Scenario original = ScenarioFiles.parse(name, text(name));
            Scenario again = ScenarioFiles.parse("again.gmcr", GmcrWriter.write(original));
            Verdicts before = new Solver().solve(original.conflict());
            Verdicts after = new Solver().solve(again.conflict());
            for (int s = 0; s < original.states().size(); s++) {
                int same = again.names().require(original.states().pattern(s));
                for (Concept concept : Concept.values()) {
                    assertThat(after.equilibria(concept).get(same))
                            .isEqualTo(before.equilibria(concept).get(s));
                }
            }
        }
        Scenario worked = ScenarioFiles.ukraineRussia();
        assertSame(worked, ScenarioFiles.parse("again.gmcr", GmcrWriter.write(worked)));
    }

    @ParameterizedTest
    @CsvSource({"useManualPreferenceRanking, preferenceRanking", "useManualPreferenceVectors, preferenceVector"})
    void bothGenerationsOfGmcrKeysAreRead(String flag, String ranking) {
        String text = """
                {"options": [{"name": "a", "permittedDirection": "fwd"}, {"name": "b", "permittedDirection": "both"}],
                 "decisionMakers": [
                  {"name": "One", "options": [0], "preferences": [], "RANKING": [4, [2, 3], 1]},
                  {"name": "Two", "options": [1], "preferences": [], "RANKING": [1, 2, 3, 4]}],
                 "infeasibles": [], "FLAG": true, "program": "gmcr-py", "version": "0.3"}
                """.replace("RANKING", ranking).replace("FLAG", flag);
        Scenario scenario = ScenarioFiles.parse("old.gmcr", text);
        assertThat(scenario.conflict().rankings().get(0).bestFirst().get(1)).containsExactly(1, 2);
        assertThat(scenario.conflict().moves().from(0, 1)).isEmpty();
    }

    @Test
    void gmcrStatementsAndMisperceptionsAreRead() {
        String text = """
                {"options": [{"name": "a", "permittedDirection": "both"}, {"name": "b", "permittedDirection": "both"}],
                 "decisionMakers": [
                  {"name": "One", "options": [0], "misperceptions": [[[0, "Y"], [1, "Y"]]],
                   "preferences": [[[1, "Y"]], {"compound": true, "members": [[[0, "Y"], [1, "N"]], [[0, "N"], [1, "Y"]]]}]},
                  {"name": "Two", "options": [1], "preferences": [[[0, "Y"]]]}],
                 "infeasibles": [], "useManualPreferenceRanking": false, "program": "gmcr-py", "version": "0.4"}
                """;
        Scenario scenario = ScenarioFiles.parse("new.gmcr", text);
        assertThat(scenario.conflict().rankings().get(0).bestFirst()).hasSize(4);
        assertThat(scenario.conflict().rankings().get(0).bestFirst().get(0)).containsExactly(2);
        assertThat(scenario.conflict().moves().from(0, 2)).isEmpty();
        assertThat(scenario.conflict().moves().from(1, 1)).containsExactly(3);
    }

    @Test
    void mergedStatesHiddenStatesAndForbiddenMovesLimitTheMoves() {
        String text = """
                {"id": "merged",
                 "options": [{"name": "a", "dm": "One"}, {"name": "b", "dm": "Two"}, {"name": "quit", "dm": "Two"}],
                 "states": [{"id": 1, "pattern": "NNN"}, {"id": 2, "pattern": "YNN"}, {"id": 3, "pattern": "NYN"},
                            {"id": 4, "pattern": "YYN"}, {"id": 5, "pattern": "--Y"}],
                 "decision_makers": [{"name": "One", "ranking": [1, 2, 3, 4, 5]}, {"name": "Two", "ranking": [5, 4, 3, 2, 1]}],
                 "hidden_states": {"One": [4]}, "forbidden_moves": {"Two": [[1, 3]]}}
                """;
        Scenario scenario = ScenarioFiles.parse("merged.json", text);
        assertThat(scenario.conflict().moves().from(0, 0)).containsExactly(1);
        assertThat(scenario.conflict().moves().from(0, 2)).isEmpty();
        assertThat(scenario.conflict().moves().from(1, 0)).containsExactly(4);
        assertThat(scenario.conflict().moves().from(1, 4)).containsExactly(0, 1, 2, 3);
        assertThat(scenario.conflict().moves().from(0, 4)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1, 3, 6, 2, 4, 5]   | [1, 3, 6, 2, 4]        | w.yaml:10:20 | first (5)
            [1, 3, 6, 2, 4, 5]   | [1, 3, 6, 2, 4, 4]     | w.yaml:10:36 | only once
            [1, 3, 6, 2, 4, 5]   | [1, 3, 6, 2, 4, 9]     | w.yaml:10:36 | must be one of the 6 states
            owner: Iraq          | owner: Irak            | w.yaml:6:25  | "Iraq" was meant
            [release, escalate]  | [release, escalat]     | w.yaml:8:28  | "escalate" was meant
            at_most_one          | at_least_two           | w.yaml:8:5   | must be a known one
            status_quo: NNN      | status_quo: YYN        | w.yaml:12:13 | must be one of the 6 states
            decision_makers      | decision_maker         | w.yaml:2:1   | "decision_makers" was meant
            Syria: {ranking      | Iran: {ranking         | w.yaml:10:9  | must be a known one
            """)
    void eachMistakeIsOneErrorWithPlaceAndMend(String right, String wrong, String place, String says) {
        assertThatThrownBy(() -> ScenarioFiles.parse("w.yaml", WATER.replace(right, wrong)))
                .isInstanceOf(ParleyException.class)
                .hasMessageStartingWith(place)
                .hasMessageContaining(says)
                .hasMessageContaining("Maybe ");
    }

    @Test
    void contradictoryRulesAreRefusedBecauseNoStateIsLeft() {
        String text = WATER.replace("  - at_most_one", "  - never: not attack\n  - never: attack\n  - at_most_one");
        assertThatThrownBy(() -> ScenarioFiles.parse("w.yaml", text))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("w.yaml:8:3")
                .hasMessageContaining("every combination is infeasible");
    }

    @Test
    void aFileCutOffIsOneError() {
        assertThatThrownBy(() -> ScenarioFiles.parse("cut.json", text("chicken").substring(0, 700)))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("cut.json:")
                .hasMessageContaining("Maybe ");
    }

    @Test
    void moreThanTwentyFourCoursesAreRefusedWithAdviceOnMerging() {
        StringBuilder text = new StringBuilder("decision_makers: [A]\ncourses:\n");
        for (int c = 0; c < 25; c++) {
            text.append("  - {id: c").append(c).append(", owner: A}\n");
        }
        text.append("preferences: {A: {statements: [c0 and not c1]}}\n");
        assertThatThrownBy(() -> ScenarioFiles.parse("big.yaml", text.toString()))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("big.yaml:3:3")
                .hasMessageContaining("at most 24")
                .hasMessageContaining("no preference mentions: c2, c3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not a                   | YNYN
            a and not b             | NYNN
            a or b                  | NYYY
            a if b                  | YYNY
            if a then b             | YNYY
            a iff b                 | YNNY
            not (a or b)            | YNNN
            (a and b) or (not a)    | YNYY
            a and 'b'               | NNNY
            """)
    void conditionsMeanWhatTheySay(String words, String holdsAt) {
        String text =
                "decision_makers: [A]\ncourses: [{id: a, owner: A}, {id: b, owner: A}]\npreferences: {A: {statements:"
                        + " [\"" + words + "\"]}}\n";
        Scenario scenario = ScenarioFiles.parse("c.yaml", text);
        StringBuilder found = new StringBuilder();
        for (int code = 0; code < 4; code++) {
            boolean holds = scenario.preferences()
                    .get(0)
                    .statements()
                    .get(0)
                    .condition()
                    .holds(code);
            found.append(holds ? 'Y' : 'N');
        }
        assertThat(found.toString()).isEqualTo(holdsAt);
    }

    @ParameterizedTest
    @CsvSource({"a and", "(a or b", "a b", "if a", "a & b", "not", "c"})
    void unreadableConditionsAreRefused(String words) {
        String text =
                "decision_makers: [A]\ncourses: [{id: a, owner: A}, {id: b, owner: A}]\npreferences: {A: {statements:"
                        + " [\"" + words + "\"]}}\n";
        assertThatThrownBy(() -> ScenarioFiles.parse("c.yaml", text))
                .isInstanceOf(ParleyException.class)
                .hasMessageStartingWith("c.yaml:3:32");
    }

    private static void assertSame(Scenario a, Scenario b) {
        assertThat(b.decisionMakers()).isEqualTo(a.decisionMakers());
        assertThat(b.states().size()).isEqualTo(a.states().size());
        assertThat(b.conflict().rankings()).isEqualTo(a.conflict().rankings());
        assertThat(b.conflict().courses()).isEqualTo(a.conflict().courses());
        assertThat(b.conflict().moves() instanceof CubeMoves)
                .isEqualTo(a.conflict().moves() instanceof CubeMoves);
        for (int s = 0; s < a.states().size(); s++) {
            assertThat(b.states().pattern(s)).isEqualTo(a.states().pattern(s));
            assertThat(b.names().find(a.names().id(s).toString())).hasValue(s);
        }
    }

    private static String text(String name) {
        try (var in = ScenarioFilesTest.class.getResourceAsStream(
                "/org/parley/workbench/stability/cases/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
