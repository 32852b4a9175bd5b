package org.parley.workbench.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.stability.after.CoalitionStability;
import org.parley.analysis.stability.after.MergedCoalitions;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.inverse.InverseAnalysis;
import org.parley.analysis.stability.inverse.InverseFinding;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.solve.Verdicts;
import org.parley.codebook.yaml.YamlNode;
import org.parley.workbench.stability.format.Scenario;
import org.parley.workbench.stability.format.ScenarioFiles;

/** Published and reference results of the field's models; printed errors are corrected as their files say. */
class CaseReproductionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "chicken",
                "cuban_missile_fraser_hipel",
                "elmira_gmcrplus",
                "garrison_gmcrplus",
                "korea_2017_base",
                "korea_2017_irreversible",
                "prisoners_dilemma",
                "stag_hunt",
                "syria_iraq_1975"
            })
    void everyPublishedAndReferenceSetIsReproduced(String name) {
        YamlNode file = YamlNode.parse(name, text(name));
        Scenario scenario = ScenarioFiles.parse(name + ".json", text(name));
        Map<String, Judgement> judgements = judgements(scenario);
        YamlNode published = file.require("published");
        Map<String, YamlNode> errata =
                published.find("errata").map(YamlNode::fields).orElse(Map.of());
        int compared = 0;
        for (YamlNode block : List.of(published, file.require("reference"))) {
            for (Map.Entry<String, YamlNode> set : fields(block, "equilibria").entrySet()) {
                BitSet found = judgements.get(set.getKey()).equilibria();
                assertSet(scenario, found, corrected(set.getValue(), errata.get(set.getKey())), name + set.getKey());
                compared++;
            }
            for (Map.Entry<String, YamlNode> maker : fields(block, "stable").entrySet()) {
                int i = scenario.decisionMakers().indexOf(maker.getKey());
                for (Map.Entry<String, YamlNode> set : maker.getValue().fields().entrySet()) {
                    String key = maker.getKey() + "/" + set.getKey();
                    BitSet found = stable(judgements, published == block, name, set.getKey(), i);
                    assertSet(scenario, found, corrected(set.getValue(), errata.get(key)), name + key);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    private static Map<String, Judgement> judgements(Scenario scenario) {
        AssessStability assess = new AssessStability();
        List<ConceptName> names = ConceptName.usual(scenario.conflict());
        Map<String, Judgement> all = new LinkedHashMap<>(assess.judge(scenario.conflict(), names));
        all.putAll(assess.judgeByOneMove(scenario.conflict(), names));
        return all;
    }

    /** The printed SEQ columns of the Korea models are plain SEQ per player. */
    private static BitSet stable(Map<String, Judgement> judgements, boolean printed, String name, String key, int i) {
        assertThat(!printed || name.startsWith("korea")).isTrue();
        return judgements.get(key).stable().get(i);
    }

    private static Map<String, YamlNode> fields(YamlNode block, String key) {
        return block.find(key).map(YamlNode::fields).orElse(Map.of());
    }

    private static YamlNode corrected(YamlNode printed, YamlNode erratum) {
        return erratum == null ? printed : erratum.require("correct");
    }

    private static void assertSet(Scenario scenario, BitSet found, YamlNode expected, String what) {
        Set<String> ids = ids(scenario, found);
        List<String> wanted = expected.isList()
                ? expected.items().stream().map(YamlNode::text).toList()
                : expected.texts("include");
        if (!expected.isList()) {
            ids.retainAll(expected.texts("within"));
        }
        assertThat(ids).as(what).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static Set<String> ids(Scenario scenario, BitSet states) {
        return states.stream()
                .mapToObj(s -> scenario.names().id(s).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thePublishedCountsOfTheInverseQuestionAreThoseOfTheirCorrection() {
        Scenario scenario = ScenarioFiles.parse("syria.json", text("syria_iraq_1975"));
        YamlNode counts = YamlNode.parse("syria", text("syria_iraq_1975"))
                .require("published")
                .require("inverse")
                .require("correct_counts");
        int target = scenario.names().require("2");
        for (Concept concept : List.of(Concept.NASH, Concept.GMR, Concept.SMR, Concept.SEQ)) {
            InverseFinding finding = new InverseAnalysis(scenario.conflict()).of(concept, 0, target);
            assertThat(finding.share().orElseThrow().value() * 720)
                    .isEqualTo(counts.require(concept.label()).number());
        }
    }

    @Test
    void theMinistryAndUniroyalLeaveElmiraStateSevenTogether() {
        Scenario scenario = ScenarioFiles.parse("elmira.json", text("elmira_gmcrplus"));
        int state = scenario.names().require("7");
        CoalitionStability coalitions = new CoalitionStability(scenario.conflict());
        assertThat(ids(scenario, coalitions.improvements(List.of(0, 1), state))).containsExactly("10");
        assertThat(coalitions.departures(state).get(0).members()).containsExactly(0, 1);
    }

    @Test
    void mergedCoalitionsOfElmiraAreAsPrinted() {
        Scenario scenario = ScenarioFiles.parse("elmira.json", text("elmira_gmcrplus"));
        Conflict conflict = scenario.conflict();
        Verdicts verdicts =
                new MergedCoalitions(conflict).solve(List.of(List.of(0, 1), List.of(2)), Set.of(Concept.values()));
        YamlNode file = YamlNode.parse("elmira", text("elmira_gmcrplus"));
        for (YamlNode printed : file.require("published").list("merged_coalition")) {
            Concept concept = printed.require("concept").text().equals("Nash") ? Concept.NASH : Concept.GMR;
            assertSet(scenario, verdicts.equilibria(concept), printed, "merged " + concept);
        }
    }

    @Test
    void theGarrisonModelDiffersByTheOneMoveRuleWhereItShould() {
        Scenario scenario = ScenarioFiles.parse("garrison.json", text("garrison_gmcrplus"));
        Map<String, Judgement> all = judgements(scenario);
        Set<String> formal = ids(scenario, all.get("GMR").equilibria());
        formal.removeAll(ids(scenario, all.get("GMR@single").equilibria()));
        assertThat(new ArrayList<>(formal)).containsExactly("10", "4", "6");
    }

    static String text(String name) {
        try (InputStream in = CaseReproductionTest.class.getResourceAsStream("cases/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
