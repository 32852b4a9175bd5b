package org.parley.workbench.stability.format;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.stability.conflict.Condition;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Course;
import org.parley.analysis.stability.conflict.Direction;
import org.parley.analysis.stability.conflict.Moves;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.codebook.yaml.YamlNode;

/** The JSON of reference cases: options, states with patterns, rankings; published results in it are not read. */
final class CaseFile {
    private CaseFile() {}

    static Scenario read(YamlNode root) {
        List<String> decisionMakers = root.require("decision_makers").items().stream()
                .map(node -> node.require("name").text())
                .toList();
        List<Course> courses = courses(root, decisionMakers);
        StateNames names = StateLists.states(root.require("states"), courses.size());
        Conflict conflict = conflict(root, decisionMakers, courses, names);
        return new Scenario(
                root.textOr("id", "case"),
                root.textOr("title", root.textOr("id", "case")),
                root.textOr("notes", ""),
                CourseIds.lines(courses, decisionMakers),
                rules(root),
                names,
                conflict,
                decisionMakers.stream()
                        .map(name -> Scenario.Preferences.ranked())
                        .toList(),
                -1,
                List.of());
    }

    private static Conflict conflict(
            YamlNode root, List<String> decisionMakers, List<Course> courses, StateNames names) {
        List<Ranking> rankings = new ArrayList<>();
        for (YamlNode node : root.require("decision_makers").items()) {
            rankings.add(StateLists.ranking(node.require("ranking"), names, names.states()));
        }
        Moves moves = StateLists.moves(root, decisionMakers, courses, names, names.states());
        return Placed.at(root, () -> new Conflict(decisionMakers, courses, names.states(), moves, rankings));
    }

    private static List<Course> courses(YamlNode root, List<String> decisionMakers) {
        List<Course> courses = new ArrayList<>();
        for (YamlNode option : root.list("options")) {
            YamlNode owner = option.require("dm");
            courses.add(new Course(
                    option.require("name").text(),
                    StateLists.decisionMaker(owner, owner.text(), decisionMakers),
                    option.find("reversibility").map(CaseFile::direction).orElse(Direction.BOTH)));
        }
        return courses;
    }

    static Direction direction(YamlNode node) {
        return switch (node.text()) {
            case "both" -> Direction.BOTH;
            case "fwd", "forward" -> Direction.FORWARD;
            case "back" -> Direction.BACK;
            default ->
                throw node.error(
                        "The direction (" + node.text() + ") must be both, fwd or back.",
                        "fwd means that the course cannot be given up once taken.");
        };
    }

    private static List<Scenario.Rule> rules(YamlNode root) {
        List<Scenario.Rule> rules = new ArrayList<>();
        for (YamlNode node : root.list("infeasible")) {
            Condition excluded = Placed.at(node, () -> Condition.Literals.ofPattern(node.text()));
            rules.add(new Scenario.Rule("pattern", List.of(node.text()), excluded, ""));
        }
        return rules;
    }
}
