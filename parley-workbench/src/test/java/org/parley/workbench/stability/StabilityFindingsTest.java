package org.parley.workbench.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.analysis.stability.conflict.Direction;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.Solver;
import org.parley.analysis.stability.uncertain.Shares;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;
import org.parley.workbench.stability.format.Scenario;
import org.parley.workbench.stability.format.ScenarioFiles;
import org.parley.workbench.stability.format.ScenarioWriter;

class StabilityFindingsTest {
    private static YamlNode json(StabilityRequest request) {
        StringBuilder out = new StringBuilder();
        new StabilityDocument(StabilityFindings.of(request)).json(out);
        return YamlNode.parse("out.json", out.toString());
    }

    private static StabilityRequest everything(Scenario scenario, String state) {
        return new StabilityRequest(
                scenario, ConceptName.usual(scenario.conflict()), true, state, state, state, true, true);
    }

    private static Scenario dilemma() {
        return ScenarioFiles.parse("pd.json", CaseReproductionTest.text("prisoners_dilemma"));
    }

    @Test
    void theDocumentNamesStatesByTheIdsOfTheFile() {
        YamlNode json = json(StabilityRequest.of(dilemma()));
        assertThat(json.require("states").integer()).isEqualTo(4);
        assertThat(json.require("equilibria").texts("SEQ")).containsExactly("CC", "DD");
        assertThat(json.require("stable").require("Row").texts("Nash")).containsExactly("DC", "DD");
    }

    @Test
    void everySectionOfTheDilemmaSaysWhatTheTextbookSays() {
        YamlNode json = json(everything(dilemma(), "CC"));
        assertThat(json.require("from").require("state").text()).isEqualTo("CC");
        YamlNode toDefection = json.require("from").list("paths").get(0);
        assertThat(toDefection.require("to").text()).isEqualTo("DD");
        assertThat(toDefection.list("improvements")).hasSize(2);
        YamlNode inverse =
                json.require("inverse").require("results").require("Nash").require("Row");
        assertThat(inverse.require("share_exact").text()).isEqualTo("1/2");
        assertThat(inverse.require("condition").text()).isEqualTo("not prefer DC");
        assertThat(inverse.texts("cheapest_to_demote")).containsExactly("DC");
        assertThat(json.list("explanations")).hasSize(10);
        YamlNode coalition = json.list("coalitions").get(1);
        assertThat(coalition.require("state").text()).isEqualTo("DD");
        assertThat(coalition.list("departures").get(0).texts("members")).containsExactly("Row", "Column");
        assertThat(json.list("sensitivity")).isNotEmpty();
        assertThat(json.require("compat").require("equilibria").fields()).isEmpty();
    }

    @Test
    void unknownComparisonsStrengthAndViewsHaveTheirSections() {
        String text = """
                decision_makers: [Row, Column]
                courses: [{id: r, owner: Row}, {id: c, owner: Column}]
                preferences:
                  Row: {ranking: [3, ">>", 4, 1, ">>", 2], unknown: [[3, 4]]}
                  Column: {ranking: [2, 4, 1, 3]}
                views:
                  Column: {preferences: {Row: {ranking: [4, 3, 1, 2]}}}
                """;
        YamlNode json = json(StabilityRequest.of(ScenarioFiles.parse("pd.yaml", text)));
        assertThat(json.require("unknown").fields().keySet()).containsExactly("a", "b", "c", "d");
        assertThat(json.require("strong").texts("Nash"))
                .isEqualTo(json.require("equilibria").texts("Nash"));
        assertThat(json.require("hypergame").fields().keySet()).containsExactly("equilibria", "surviving_all_views");
    }

    @Test
    void theDocumentSaysOnWhichOptionsEachWishRests() {
        YamlNode json = json(new StabilityRequest(
                ScenarioFiles.ukraineRussia(), List.of(ConceptName.parse("Nash")), false, "", "", "", false, false));
        YamlNode wish = json.require("preferences").list("Russia").get(1);
        assertThat(wish.require("that").text()).isEqualTo("ua-neutral");
        assertThat(wish.texts("cites")).containsExactly("nato/neutrality");
        assertThat(json.list("courses")).hasSize(14);
    }

    @Test
    void movingAStatementUpChangesTheRankingAndMovingItBackRestoresIt() {
        Scenario worked = ScenarioFiles.ukraineRussia();
        Scenario moved = new WhatIf(worked).moved(0, 4, 0);
        assertThat(moved.preferences().get(0).statements().get(0))
                .isEqualTo(worked.preferences().get(0).statements().get(4));
        assertThat(moved.conflict().rankings().get(0))
                .isNotEqualTo(worked.conflict().rankings().get(0));
        assertThat(new WhatIf(moved).moved(0, 0, 4).conflict().rankings())
                .isEqualTo(worked.conflict().rankings());
        assertThatThrownBy(() -> new WhatIf(dilemma()).moved(0, 0, 1)).isInstanceOf(ParleyException.class);
    }

    @Test
    void pathsComeNearestFirst() {
        YamlNode json = json(new StabilityRequest(
                ScenarioFiles.ukraineRussia(), List.of(ConceptName.parse("SEQ")), false, "2781", "", "", false, false));
        List<Integer> lengths = json.require("from").list("paths").stream()
                .map(path -> path.list("legal").size())
                .toList();
        assertThat(lengths).isSorted().hasSizeGreaterThan(100);
    }

    @Test
    void theCsvHasOneRowPerState() {
        StringBuilder out = new StringBuilder();
        new StabilityDocument(StabilityFindings.of(StabilityRequest.of(dilemma()))).csv(out);
        assertThat(out.toString().lines().toList().get(4)).startsWith("DD,\"row D, column D\",Nash GMR SMR SEQ SSEQ");
    }

    @Test
    void theTableTellsTheCoursesAndTheStrongestStatesFirst() {
        StringBuilder out = new StringBuilder();
        new StabilityTable(StabilityFindings.of(StabilityRequest.of(ScenarioFiles.ukraineRussia()))).write(out);
        assertThat(out.toString())
                .contains("Russia stops fighting along the line of contact")
                .containsSubsequence("NNNYNNNYYNNNNY", "YNYNYYYNYNYYYY");
    }

    @Test
    void theWorkedModelHoldsWhereItsGuideSaysAndItsCitationsLookLikeOptions() {
        Scenario scenario = ScenarioFiles.ukraineRussia();
        assertThat(scenario.decisionMakers()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(scenario.courses()).hasSizeGreaterThanOrEqualTo(14);
        var nash = new Solver().solve(scenario.conflict()).equilibria(Concept.NASH);
        assertThat(nash.stream().mapToObj(scenario.names()::id)).containsExactly(2781, 2789, 2790, 5146);
        assertThat(nash.get(scenario.statusQuo())).isTrue();
        assertThat(scenario.courses()).allSatisfy(line -> {
            assertThat(line.note()).matches("(?s)(Public|Assumption).*");
            assertThat(line.cites()).isNotEmpty().allMatch(cite -> cite.matches("[a-z-]+/[a-z0-9-]+"));
        });
        assertThat(scenario.preferences().stream().flatMap(block -> block.statements().stream()))
                .allSatisfy(statement -> assertThat(statement.note()).matches("(?s)(Public|Assumption).*"));
    }

    @Test
    void theMediatorsQuestionFindsTheStatementsThatRussiaWouldHaveToGiveUp() {
        Scenario scenario = ScenarioFiles.ukraineRussia();
        int truce = scenario.names().require("YNYNYNYNYNYYYY");
        List<MediatorQuestion.Answer> answers = new MediatorQuestion(scenario).ask(Concept.SEQ, truce);
        assertThat(answers.stream().map(answer -> answer.finding().stable())).containsExactly(false, true, true, true);
        assertThat(answers.get(0).statements().orElseThrow().changes())
                .containsExactly(
                        "no longer want: not ru-ceasefire if not (ua-leave-donbas or us-pressure)",
                        "no longer want: not ru-accept-guarantees if not ua-leave-donbas");
    }

    @Test
    void aModelFromPositionsWantsFirstWhatIsSupportedMostClearly() {
        PositionModel model = new PositionModel(input(0.9, 0.2));
        Scenario scenario = model.scenario();
        assertThat(scenario.preferences().get(0).statements().stream().map(Scenario.Statement::words))
                .containsExactly("('A: truce' and 'B: truce')", "not 'B: aid'", "'A: truce'");
        assertThat(scenario.preferences().get(0).statements().get(0).cites()).containsExactly("truce");
        Scenario again = ScenarioFiles.parse("again.yaml", ScenarioWriter.write(scenario));
        assertThat(again.conflict().rankings()).isEqualTo(scenario.conflict().rankings());
    }

    @Test
    void sharesOverDrawnSupportsMixTheEquilibriaOfTheDraws() {
        PositionModel model = new PositionModel(input(0.9, 0.2));
        List<PositionInput.Side> sides = model.input().sides();
        Shares shares = model.shares(
                10,
                Set.of(Concept.NASH),
                draw -> List.of(
                        sides.get(0).with(support(draw < 7 ? 0.9 : 0.1, 0.2)),
                        sides.get(1).with(support(0.9, 0.9))));
        int truceAndAid = 7;
        assertThat(shares.share(Concept.NASH, truceAndAid).share()).isEqualTo(0.7);
    }

    private static PositionInput input(double truce, double aid) {
        return new PositionInput(
                "case",
                "Case",
                List.of(
                        new PositionInput.Side("A", List.of(control("truce")), support(truce, aid)),
                        new PositionInput.Side("B", List.of(control("truce"), control("aid")), support(0.9, 0.9))),
                List.of());
    }

    private static PositionInput.Control control(String option) {
        return new PositionInput.Control(option, option, Direction.BOTH, "");
    }

    private static Map<String, PositionInput.Wish> support(double truce, double aid) {
        Map<String, PositionInput.Wish> support = new LinkedHashMap<>();
        support.put("truce", new PositionInput.Wish(truce, 0.5, false));
        support.put("aid", new PositionInput.Wish(aid, 0.5, false));
        return support;
    }

    @Test
    void aRedLineComesFirstAndIsNotWantedHoweverClearTheRestIs() {
        PositionModel model = new PositionModel(input(0.9, 0.2));
        PositionInput.Side side = model.input().sides().get(0);
        assertThat(model.statements(side.with(Map.of(
                                "truce", new PositionInput.Wish(0.9, 0.9, false),
                                "aid", new PositionInput.Wish(0.6, 0.1, true))))
                        .get(0)
                        .words())
                .isEqualTo("not 'B: aid'");
    }

    @Test
    void ofTwoWishesTheOneOnTheMoreSalientIssueComesFirst() {
        PositionModel model = new PositionModel(input(0.9, 0.2));
        PositionInput.Side side = model.input().sides().get(0);
        assertThat(model.statements(side.with(Map.of(
                                "truce", new PositionInput.Wish(0.9, 0.1, false),
                                "aid", new PositionInput.Wish(0.7, 0.8, false))))
                        .get(0)
                        .words())
                .isEqualTo("'B: aid'");
    }

    @Test
    void exclusiveOptionsAreInfeasibleForOneSideOrTogether() {
        PositionInput open = input(0.9, 0.2);
        PositionInput input = new PositionInput(
                open.id(), open.title(), open.sides(), List.of(new PositionInput.Pair("truce", "aid")));
        Scenario scenario = new PositionModel(input).scenario();
        assertThat(scenario.states().size()).isEqualTo(6);
        assertThat(scenario.infeasible().get(0).words()).containsExactly("'B: truce' and 'B: aid'");
        assertThat(ScenarioFiles.parse("again.yaml", ScenarioWriter.write(scenario))
                        .states()
                        .size())
                .isEqualTo(6);
    }

    @Test
    void aStateIsToldByWhoHasTakenWhatAndWhoStandsAlone() {
        StateWords words = new StateWords(new PositionModel(input(0.9, 0.2)).scenario());
        assertThat(words.line(7)).isEqualTo("A and B: truce. B: aid.");
        assertThat(words.line(1)).isEqualTo("A alone: truce.");
        assertThat(words.line(0)).isEqualTo("Nobody has taken any course.");
    }

    @Test
    void anUnknownConceptIsRefusedWithTheList() {
        assertThatThrownBy(() -> ConceptName.parse("Nahs"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("(Nahs)")
                .hasMessageContaining("SSEQ");
        assertThat(ConceptName.parse("l_3").label()).isEqualTo("L3");
    }

    @Test
    void limitedMoveConceptsAreJudgedForTwo() {
        Scenario scenario = dilemma();
        var judged = new AssessStability()
                .judge(scenario.conflict(), List.of(ConceptName.parse("L2"), ConceptName.parse("NM")));
        assertThat(judged.get("L2").equilibria().stream().mapToObj(scenario.names()::id))
                .containsExactly("CC", "DD");
        assertThat(judged.get("NM").equilibria().stream().mapToObj(scenario.names()::id))
                .contains("CC");
    }
}
