package org.parley.workbench.stability.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.analysis.stability.conflict.ArcMoves;
import org.parley.analysis.stability.conflict.Condition;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Course;
import org.parley.analysis.stability.conflict.CubeMoves;
import org.parley.analysis.stability.conflict.Direction;
import org.parley.analysis.stability.conflict.Moves;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.conflict.Statements;
import org.parley.analysis.stability.conflict.States;
import org.parley.codebook.yaml.YamlNode;

/** The .gmcr file of GMCR+ and its open relatives: the older key names (preferenceVector) and the newer ones. */
final class GmcrFile {
    private GmcrFile() {}

    static Scenario read(YamlNode root, String id) {
        List<String> decisionMakers = root.require("decisionMakers").items().stream()
                .map(node -> node.require("name").text())
                .toList();
        List<Course> courses = courses(root);
        List<Scenario.CourseLine> lines = CourseIds.lines(courses, decisionMakers);
        List<Scenario.Rule> rules = new ArrayList<>();
        for (YamlNode pattern : root.list("infeasibles")) {
            Condition.Literals excluded = allOf(pattern, courses.size());
            rules.add(new Scenario.Rule("pattern", List.of(pattern(excluded, courses.size())), excluded, ""));
        }
        States states = Placed.at(
                root,
                () -> States.feasible(
                        courses.size(),
                        code -> rules.stream().noneMatch(rule -> rule.excluded().holds(code))));
        StateNames names = StateNames.numbered(states);
        List<Scenario.Preferences> preferences = new ArrayList<>();
        List<Ranking> rankings = new ArrayList<>();
        for (YamlNode node : root.require("decisionMakers").items()) {
            List<Scenario.Statement> statements = statements(node, lines);
            YamlNode ranked = manual(root, node);
            boolean byHand = ranked != node;
            rankings.add(
                    byHand
                            ? StateLists.ranking(ranked, names, states)
                            : Placed.at(
                                    node,
                                    () -> Statements.byPriority(
                                            states,
                                            statements.stream()
                                                    .map(Scenario.Statement::condition)
                                                    .toList())));
            preferences.add(
                    byHand
                            ? Scenario.Preferences.ranked()
                            : new Scenario.Preferences(
                                    Scenario.PreferenceForm.STATEMENTS, statements, List.of(), List.of()));
        }
        Moves moves = moves(root, new CubeMoves(states, courses, decisionMakers.size()), states, courses.size());
        return new Scenario(
                id,
                root.textOr("title", id),
                "",
                lines,
                rules,
                names,
                new Conflict(decisionMakers, courses, states, moves, rankings),
                preferences,
                -1,
                List.of());
    }

    private static List<Course> courses(YamlNode root) {
        List<YamlNode> options = root.require("options").items();
        int[] owner = new int[options.size()];
        Arrays.fill(owner, -1);
        List<YamlNode> makers = root.require("decisionMakers").items();
        for (int i = 0; i < makers.size(); i++) {
            for (YamlNode index : makers.get(i).require("options").items()) {
                int option = index(index, options.size());
                if (owner[option] >= 0) {
                    throw index.error(
                            "The option (" + option + ") must belong to one decision maker.",
                            "split it into one option for each.");
                }
                owner[option] = i;
            }
        }
        List<Course> courses = new ArrayList<>();
        for (int c = 0; c < owner.length; c++) {
            YamlNode option = options.get(c);
            if (owner[c] < 0) {
                throw option.error(
                        "The option (" + c + ") must belong to a decision maker.",
                        "add its index to the options of one.");
            }
            Direction direction =
                    option.find("permittedDirection").map(CaseFile::direction).orElse(Direction.BOTH);
            courses.add(new Course(option.require("name").text(), owner[c], direction));
        }
        return courses;
    }

    private static int index(YamlNode node, int options) {
        int index = node.integer();
        if (index < 0 || index >= options) {
            throw node.error(
                    "The option index (" + index + ") must lie between 0 and " + (options - 1) + ".",
                    "options are counted from 0.");
        }
        return index;
    }

    /** The ranking by hand that is in force, or the node itself if statements are. */
    private static YamlNode manual(YamlNode root, YamlNode maker) {
        boolean byHand = root.find("useManualPreferenceRanking")
                .or(() -> root.find("useManualPreferenceVectors"))
                .map(YamlNode::flag)
                .orElse(maker.list("preferences").isEmpty());
        return byHand ? maker.find("preferenceRanking").orElseGet(() -> maker.require("preferenceVector")) : maker;
    }

    private static List<Scenario.Statement> statements(YamlNode maker, List<Scenario.CourseLine> courses) {
        List<Scenario.Statement> statements = new ArrayList<>();
        for (YamlNode node : maker.list("preferences")) {
            List<Condition.Literals> members = new ArrayList<>();
            for (YamlNode member : node.isMapping() ? node.require("members").items() : List.of(node)) {
                members.add(allOf(member, courses.size()));
            }
            Condition condition = members.size() == 1 ? members.get(0) : new Condition.Any(List.copyOf(members));
            List<String> words =
                    members.stream().map(member -> words(member, courses)).toList();
            statements.add(new Scenario.Statement(
                    words.size() == 1 ? words.get(0) : "(" + String.join(") or (", words) + ")",
                    condition,
                    1,
                    List.of(),
                    ""));
        }
        return statements;
    }

    private static String words(Condition.Literals literals, List<Scenario.CourseLine> courses) {
        List<String> parts = new ArrayList<>();
        for (int c = 0; c < courses.size(); c++) {
            if ((literals.mask() >> c & 1) == 1) {
                parts.add(((literals.values() >> c & 1) == 1 ? "'" : "not '")
                        + courses.get(c).id() + "'");
            }
        }
        return String.join(" and ", parts);
    }

    private static Condition.Literals allOf(YamlNode list, int options) {
        int mask = 0;
        int values = 0;
        for (YamlNode pair : list.items()) {
            List<YamlNode> parts = pair.items();
            if (parts.size() != 2 || !parts.get(1).text().matches("[YN]")) {
                throw pair.error("The condition must be a pair [option index, \"Y\" or \"N\"].", "a part is missing.");
            }
            int bit = 1 << index(parts.get(0), options);
            mask |= bit;
            values |= parts.get(1).text().equals("Y") ? bit : 0;
        }
        return new Condition.Literals(mask, values);
    }

    /** The letters Y, N, - of a conjunction. */
    static String pattern(Condition.Literals literals, int courses) {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c < courses; c++) {
            boolean fixed = (literals.mask() >> c & 1) == 1;
            text.append(!fixed ? '-' : (literals.values() >> c & 1) == 1 ? 'Y' : 'N');
        }
        return text.toString();
    }

    private static Moves moves(YamlNode root, CubeMoves cube, States states, int options) {
        Moves moves = cube;
        List<YamlNode> makers = root.require("decisionMakers").items();
        for (int i = 0; i < makers.size(); i++) {
            List<Condition.Literals> hidden = makers.get(i).list("misperceptions").stream()
                    .map(node -> allOf(node, options))
                    .toList();
            if (!hidden.isEmpty()) {
                moves = ArcMoves.copyOf(moves, states.size())
                        .keeping(
                                i,
                                (from, to) -> hidden.stream()
                                        .noneMatch(pattern ->
                                                pattern.holds(states.taken(from)) || pattern.holds(states.taken(to))));
            }
        }
        return moves;
    }
}
