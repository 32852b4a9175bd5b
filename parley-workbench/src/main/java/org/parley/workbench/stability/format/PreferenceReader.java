package org.parley.workbench.stability.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.stability.conflict.Condition;
import org.parley.analysis.stability.conflict.PartialPreference;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.conflict.Statements;
import org.parley.codebook.yaml.YamlNode;

/** Reads preference blocks: statements, weights, a ranking (with ties and strength), known pairs, unknown pairs. */
final class PreferenceReader {
    private final List<String> decisionMakers;
    private final StateNames names;
    private final ConditionParser conditions;

    PreferenceReader(List<String> decisionMakers, StateNames names, ConditionParser conditions) {
        this.decisionMakers = decisionMakers;
        this.names = names;
        this.conditions = conditions;
    }

    /** Rankings and blocks by decision maker. */
    record Result(List<Ranking> rankings, List<Scenario.Preferences> blocks) {}

    private record One(Ranking ranking, Scenario.Preferences block) {}

    Result read(YamlNode map) {
        Map<Integer, One> found = each(map);
        List<Ranking> rankings = new ArrayList<>();
        List<Scenario.Preferences> blocks = new ArrayList<>();
        for (int i = 0; i < decisionMakers.size(); i++) {
            One one = found.get(i);
            if (one == null) {
                throw map.error(
                        "The preferences must have a block for (" + decisionMakers.get(i) + ").",
                        "add \"" + decisionMakers.get(i)
                                + ":\" with statements, weights, a ranking or better; [] statements mean indifference.");
            }
            rankings.add(one.ranking());
            blocks.add(one.block());
        }
        return new Result(rankings, blocks);
    }

    /** Rankings of those decision makers that have a block. */
    Map<Integer, Ranking> overrides(YamlNode map) {
        Map<Integer, Ranking> rankings = new LinkedHashMap<>();
        each(map).forEach((who, one) -> rankings.put(who, one.ranking()));
        return rankings;
    }

    private Map<Integer, One> each(YamlNode map) {
        Map<Integer, One> found = new LinkedHashMap<>();
        map.fields().forEach((name, node) -> {
            int who = StateLists.decisionMaker(node, name, decisionMakers);
            found.put(who, one(node));
        });
        return found;
    }

    private One one(YamlNode node) {
        node.allowOnly("statements", "weights", "ranking", "better", "equal", "unknown");
        One plain = plain(node);
        if (node.list("unknown").isEmpty()) {
            return plain;
        }
        PartialPreference partial =
                Placed.at(node, () -> PartialPreference.of(plain.ranking(), pairs(node, "unknown")));
        Scenario.Preferences block = plain.block();
        return new One(
                plain.ranking(),
                new Scenario.Preferences(block.form(), block.statements(), List.of(partial), block.levels()));
    }

    private One plain(YamlNode node) {
        if (node.fields().containsKey("statements")) {
            List<Scenario.Statement> statements = statements(node.list("statements"), "support");
            return new One(
                    Placed.at(node, () -> Statements.byPriority(names.states(), conditions(statements))),
                    block(Scenario.PreferenceForm.STATEMENTS, statements));
        }
        if (node.find("weights").isPresent()) {
            List<Scenario.Statement> statements = statements(node.list("weights"), "weight");
            List<Double> weights =
                    statements.stream().map(Scenario.Statement::weight).toList();
            return new One(
                    Placed.at(node, () -> Statements.byWeight(names.states(), conditions(statements), weights)),
                    block(Scenario.PreferenceForm.WEIGHTS, statements));
        }
        if (node.find("ranking").isPresent()) {
            return ranking(node.require("ranking"));
        }
        if (node.find("better").isPresent()) {
            return knownPairs(node);
        }
        throw node.error("The preference must say what is wanted.", "use one of statements, weights, ranking, better.");
    }

    private static List<Condition> conditions(List<Scenario.Statement> statements) {
        return statements.stream().map(Scenario.Statement::condition).toList();
    }

    private static Scenario.Preferences block(Scenario.PreferenceForm form, List<Scenario.Statement> statements) {
        return new Scenario.Preferences(form, statements, List.of(), List.of());
    }

    private List<Scenario.Statement> statements(List<YamlNode> items, String number) {
        List<Scenario.Statement> statements = new ArrayList<>();
        for (YamlNode item : items) {
            if (!item.isMapping()) {
                statements.add(new Scenario.Statement(item.text(), conditions.parse(item), 1, List.of(), ""));
                continue;
            }
            item.allowOnly("that", number, "cites", "note");
            YamlNode that = item.require("that");
            statements.add(new Scenario.Statement(
                    that.text(),
                    conditions.parse(that),
                    item.find(number).map(YamlNode::number).orElse(1.0),
                    item.texts("cites"),
                    item.textOr("note", "")));
        }
        return statements;
    }

    private One ranking(YamlNode list) {
        List<List<Integer>> groups = StateLists.groups(list, names);
        Ranking ranking = StateLists.ranking(list, groups, names, names.states());
        boolean strength = list.items().stream().anyMatch(PreferenceReader::isMuch);
        List<Ranking> levels = strength ? List.of(levels(list)) : List.of();
        return new One(
                ranking, new Scenario.Preferences(Scenario.PreferenceForm.RANKING, List.of(), List.of(), levels));
    }

    private static boolean isMuch(YamlNode item) {
        return !item.isList() && item.text().equals(StateLists.MUCH);
    }

    private Ranking levels(YamlNode list) {
        List<List<Integer>> levels = new ArrayList<>(List.of(new ArrayList<>()));
        for (YamlNode item : list.items()) {
            if (isMuch(item)) {
                levels.add(new ArrayList<>());
            } else {
                for (YamlNode member : item.isList() ? item.items() : List.of(item)) {
                    levels.get(levels.size() - 1).add(StateLists.state(member, names));
                }
            }
        }
        return Ranking.bestFirst(names.states().size(), levels);
    }

    /** With only pairs known, the ranking puts together what is not compared: by how many states are known to be worse. */
    private One knownPairs(YamlNode node) {
        int states = names.states().size();
        PartialPreference partial =
                Placed.at(node, () -> PartialPreference.ofKnown(states, pairs(node, "better"), pairs(node, "equal")));
        long[] scores = new long[states];
        for (int s = 0; s < states; s++) {
            for (int t = 0; t < states; t++) {
                scores[s] += partial.isBetter(t, s) ? 1 : partial.isBetter(s, t) ? -1 : 0;
            }
        }
        return new One(
                Ranking.ofScores(scores),
                new Scenario.Preferences(Scenario.PreferenceForm.KNOWN_PAIRS, List.of(), List.of(partial), List.of()));
    }

    private List<PartialPreference.Pair> pairs(YamlNode node, String key) {
        List<PartialPreference.Pair> pairs = new ArrayList<>();
        for (YamlNode pair : node.list(key)) {
            List<YamlNode> ends = pair.items();
            if (ends.size() != 2) {
                throw pair.error("The comparison must be a pair [state, state].", "one of the two is missing.");
            }
            pairs.add(new PartialPreference.Pair(
                    StateLists.state(ends.get(0), names), StateLists.state(ends.get(1), names)));
        }
        return pairs;
    }
}
