package org.parley.workbench.stability.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Course;
import org.parley.analysis.stability.conflict.Direction;
import org.parley.analysis.stability.conflict.Moves;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.conflict.States;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;

/** Our YAML scenario, documented in docs/reference/stability-scenario.md. */
final class ScenarioFile {
    private ScenarioFile() {}

    static Scenario read(YamlNode root, String id) {
        root.allowOnly(
                "id",
                "title",
                "notes",
                "decision_makers",
                "courses",
                "infeasible",
                "states",
                "moves",
                "forbidden_moves",
                "hidden_states",
                "preferences",
                "status_quo",
                "views");
        List<String> decisionMakers = decisionMakers(root);
        List<Scenario.CourseLine> lines = courses(root, decisionMakers);
        List<Course> courses = lines.stream().map(Scenario.CourseLine::course).toList();
        Map<String, Integer> byId = new LinkedHashMap<>();
        lines.forEach(line -> byId.put(line.id(), byId.size()));
        ConditionParser conditions = new ConditionParser(byId);
        List<Scenario.Rule> rules = new RuleReader(conditions, courses.size()).read(root);
        StateNames names = names(root, courses, rules);
        States states = names.states();
        PreferenceReader reader = new PreferenceReader(decisionMakers, names, conditions);
        YamlNode wanted = root.require("preferences");
        PreferenceReader.Result preferences = reader.read(wanted);
        Moves moves = StateLists.moves(root, decisionMakers, courses, names, states);
        Conflict conflict =
                Placed.at(root, () -> new Conflict(decisionMakers, courses, states, moves, preferences.rankings()));
        return new Scenario(
                root.textOr("id", id),
                root.textOr("title", root.textOr("id", id)),
                root.textOr("notes", ""),
                lines,
                rules,
                names,
                conflict,
                preferences.blocks(),
                root.find("status_quo")
                        .map(node -> StateLists.state(node, names))
                        .orElse(-1),
                views(root, conflict, names, reader));
    }

    private static List<String> decisionMakers(YamlNode root) {
        YamlNode list = root.require("decision_makers");
        List<String> names = new ArrayList<>();
        for (YamlNode node : list.items()) {
            if (names.contains(node.text())) {
                throw node.error("The decision maker (" + node.text() + ") must be listed only once.", "remove one.");
            }
            names.add(node.text());
        }
        if (names.isEmpty()) {
            throw list.error("The decision makers must not be empty.", "list the names of the sides.");
        }
        return names;
    }

    private static List<Scenario.CourseLine> courses(YamlNode root, List<String> decisionMakers) {
        List<Scenario.CourseLine> lines = new ArrayList<>();
        for (YamlNode node : root.list("courses")) {
            node.allowOnly("id", "name", "owner", "direction", "cites", "note");
            YamlNode owner = node.require("owner");
            YamlNode id = node.require("id");
            Course course = new Course(
                    node.textOr("name", id.text()),
                    StateLists.decisionMaker(owner, owner.text(), decisionMakers),
                    node.find("direction").map(CaseFile::direction).orElse(Direction.BOTH));
            if (lines.stream().anyMatch(line -> line.id().equals(id.text()))) {
                throw id.error("The course (" + id.text() + ") must be listed only once.", "give it another id.");
            }
            lines.add(new Scenario.CourseLine(id.text(), course, node.texts("cites"), node.textOr("note", "")));
        }
        if (lines.size() > Course.MOST) {
            throw tooMany(root, lines);
        }
        return lines;
    }

    private static ParleyException tooMany(YamlNode root, List<Scenario.CourseLine> lines) {
        String wishes = wishes(root.require("preferences"));
        List<String> idle = lines.stream()
                .map(Scenario.CourseLine::id)
                .filter(id -> !wishes.contains(id))
                .toList();
        String mend = idle.isEmpty()
                ? "merge courses of one decision maker that are always wanted together."
                : "leave out or merge those that no preference mentions: " + String.join(", ", idle) + ".";
        return root.require("courses")
                .error("The courses (" + lines.size() + ") must be at most " + Course.MOST + ".", mend);
    }

    private static String wishes(YamlNode node) {
        if (node.isMapping()) {
            return node.fields().values().stream().map(ScenarioFile::wishes).collect(Collectors.joining(" "));
        }
        return node.isList()
                ? node.items().stream().map(ScenarioFile::wishes).collect(Collectors.joining(" "))
                : node.text();
    }

    private static StateNames names(YamlNode root, List<Course> courses, List<Scenario.Rule> rules) {
        if (root.find("states").isPresent()) {
            return StateLists.states(root.require("states"), courses.size());
        }
        if (courses.isEmpty()) {
            throw root.error("The scenario must have courses or states.", "add a block \"courses:\".");
        }
        YamlNode place = root.find("infeasible").orElse(root);
        return StateNames.numbered(Placed.at(
                place,
                () -> rules.isEmpty()
                        ? States.cube(courses.size())
                        : States.feasible(
                                courses.size(),
                                code -> rules.stream()
                                        .noneMatch(rule -> rule.excluded().holds(code)))));
    }

    private static List<Scenario.View> views(
            YamlNode root, Conflict conflict, StateNames names, PreferenceReader reader) {
        List<Scenario.View> views = new ArrayList<>();
        root.find("views").map(YamlNode::fields).orElse(Map.of()).forEach((who, node) -> {
            node.allowOnly("preferences", "hidden_states");
            Conflict seen = conflict;
            if (node.find("preferences").isPresent()) {
                for (Map.Entry<Integer, Ranking> entry :
                        reader.overrides(node.require("preferences")).entrySet()) {
                    seen = seen.withRanking(entry.getKey(), entry.getValue());
                }
            }
            if (node.find("hidden_states").isPresent()) {
                Moves moves = StateLists.withoutHidden(
                        seen.moves(),
                        node.require("hidden_states"),
                        conflict.decisionMakers(),
                        names,
                        conflict.states());
                seen = new Conflict(seen.decisionMakers(), seen.courses(), seen.states(), moves, seen.rankings());
            }
            int index = StateLists.decisionMaker(node, who, conflict.decisionMakers());
            views.add(new Scenario.View(index, seen));
        });
        return views;
    }
}
