package org.parley.workbench.stability.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.analysis.stability.conflict.ArcMoves;
import org.parley.analysis.stability.conflict.Course;
import org.parley.analysis.stability.conflict.CubeMoves;
import org.parley.analysis.stability.conflict.Moves;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.conflict.States;
import org.parley.codebook.yaml.NearestName;
import org.parley.codebook.yaml.YamlNode;

/** Parts that several file formats share: states, rankings, moves written by the ids of states. */
final class StateLists {
    private StateLists() {}

    /** A list of {id, pattern, label}; plain states if there are no courses. */
    static StateNames states(YamlNode list, int courses) {
        List<String> patterns = new ArrayList<>();
        List<Object> ids = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (YamlNode item : list.items()) {
            YamlNode id = item.require("id");
            ids.add(id.isNumber() ? (Object) id.integer() : id.text());
            labels.add(item.textOr("label", ""));
            if (courses > 0) {
                patterns.add(item.require("pattern").text());
            }
        }
        States states =
                Placed.at(list, () -> courses > 0 ? States.ofPatterns(courses, patterns) : States.plain(ids.size()));
        return Placed.at(list, () -> StateNames.of(states, ids, labels));
    }

    /** The state named by a node. */
    static int state(YamlNode node, StateNames names) {
        return Placed.at(node, () -> names.require(node.text()));
    }

    /** A ranking, best first, a nested list being a tie; every state once. */
    static Ranking ranking(YamlNode list, StateNames names, States states) {
        return ranking(list, groups(list, names), names, states);
    }

    /** The groups of a ranking; the mark of strength, if any, is left out. */
    static List<List<Integer>> groups(YamlNode list, StateNames names) {
        List<List<Integer>> groups = new ArrayList<>();
        Map<Integer, String> seen = new TreeMap<>();
        for (YamlNode item : list.items()) {
            if (!item.isList() && item.text().equals(MUCH)) {
                continue;
            }
            List<Integer> group = new ArrayList<>();
            for (YamlNode member : item.isList() ? item.items() : List.of(item)) {
                int state = state(member, names);
                if (seen.put(state, member.place()) != null) {
                    throw member.error(
                            "The state (" + member.text() + ") of the ranking must stand there only once.",
                            "one of the two was meant to be another state.");
                }
                group.add(state);
            }
            groups.add(group);
        }
        return groups;
    }

    /** Between two entries of a ranking: what follows is much worse. */
    static final String MUCH = ">>";

    /** Ranks and levels from groups; fails if a state is missing. */
    static Ranking ranking(YamlNode list, List<List<Integer>> groups, StateNames names, States states) {
        BitSet missing = new BitSet();
        missing.set(0, states.size());
        groups.forEach(group -> group.forEach(missing::clear));
        if (!missing.isEmpty()) {
            throw list.error(
                    "The ranking must name every state; " + missing.cardinality() + " are missing, first ("
                            + names.id(missing.nextSetBit(0)) + ").",
                    "add it where it belongs; equally good states stand together in brackets.");
        }
        return Ranking.bestFirst(states.size(), groups);
    }

    /** The index of a named decision maker. */
    static int decisionMaker(YamlNode key, String name, List<String> names) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw key.error(
                    "The decision maker (" + name + ") must be a known one.",
                    NearestName.of(name, names)
                            .map(near -> "\"" + near + "\" was meant.")
                            .orElse("it is one of " + String.join(", ", names) + "."));
        }
        return index;
    }

    /** Arcs by decision maker: {name: [[from, to], ...]}. */
    static Map<Integer, List<BitSet>> arcs(YamlNode map, List<String> decisionMakers, StateNames names, States states) {
        Map<Integer, List<BitSet>> arcs = new LinkedHashMap<>();
        map.fields().forEach((name, pairs) -> {
            List<BitSet> rows = rows(states);
            for (YamlNode pair : pairs.items()) {
                List<YamlNode> ends = pair.items();
                if (ends.size() != 2) {
                    throw pair.error("The move must be a pair [from, to].", "one end is missing.");
                }
                rows.get(state(ends.get(0), names)).set(state(ends.get(1), names));
            }
            arcs.put(decisionMaker(pairs, name, decisionMakers), rows);
        });
        return arcs;
    }

    private static List<BitSet> rows(States states) {
        return Stream.generate(BitSet::new).limit(states.size()).toList();
    }

    /**
     * The moves of a file: written out, or those of the option form for decision makers whose moves are not, less forbidden
     * moves and hidden states.
     */
    static Moves moves(
            YamlNode root, List<String> decisionMakers, List<Course> courses, StateNames names, States states) {
        return Placed.at(root, () -> {
            Moves moves = root.find("moves").isPresent()
                    ? written(root.require("moves"), decisionMakers, courses, names, states)
                    : ofCourses(root, decisionMakers.size(), courses, states);
            if (root.find("forbidden_moves").isPresent()) {
                Map<Integer, List<BitSet>> forbidden =
                        arcs(root.require("forbidden_moves"), decisionMakers, names, states);
                ArcMoves kept = ArcMoves.copyOf(moves, states.size());
                for (Map.Entry<Integer, List<BitSet>> entry : forbidden.entrySet()) {
                    kept = kept.keeping(
                            entry.getKey(),
                            (from, to) -> !entry.getValue().get(from).get(to));
                }
                moves = kept;
            }
            return root.find("hidden_states").isPresent()
                    ? withoutHidden(moves, root.require("hidden_states"), decisionMakers, names, states)
                    : moves;
        });
    }

    private static Moves written(
            YamlNode map, List<String> decisionMakers, List<Course> courses, StateNames names, States states) {
        Map<Integer, List<BitSet>> arcs = arcs(map, decisionMakers, names, states);
        List<List<BitSet>> all = new ArrayList<>();
        for (int i = 0; i < decisionMakers.size(); i++) {
            List<BitSet> own = arcs.get(i);
            all.add(
                    own != null
                            ? own
                            : courses.isEmpty() ? rows(states) : byCourses(i, states, courses, decisionMakers));
        }
        return ArcMoves.of(states.size(), all);
    }

    private static List<BitSet> byCourses(int mover, States states, List<Course> courses, List<String> decisionMakers) {
        ArcMoves moves = ArcMoves.ofCourses(states, courses, decisionMakers.size());
        List<BitSet> rows = rows(states);
        for (int s = 0; s < states.size(); s++) {
            for (int to : moves.targets(mover, s)) {
                rows.get(s).set(to);
            }
        }
        return rows;
    }

    private static Moves ofCourses(YamlNode root, int movers, List<Course> courses, States states) {
        if (courses.isEmpty()) {
            throw root.error("The moves must be given when there are no courses.", "add a block \"moves:\".");
        }
        return states.isMerged() ? ArcMoves.ofCourses(states, courses, movers) : new CubeMoves(states, courses, movers);
    }

    /** The same moves, but a decision maker neither leaves nor enters the states hidden from it. */
    static ArcMoves withoutHidden(
            Moves moves, YamlNode map, List<String> decisionMakers, StateNames names, States states) {
        ArcMoves kept = ArcMoves.copyOf(moves, states.size());
        for (Map.Entry<String, YamlNode> entry : map.fields().entrySet()) {
            BitSet hidden = new BitSet();
            entry.getValue().items().forEach(node -> hidden.set(state(node, names)));
            int who = decisionMaker(entry.getValue(), entry.getKey(), decisionMakers);
            kept = kept.keeping(who, (from, to) -> !hidden.get(from) && !hidden.get(to));
        }
        return kept;
    }
}
