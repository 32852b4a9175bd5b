package org.parley.workbench.stability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parley.analysis.stability.conflict.Condition;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Course;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.conflict.Statements;
import org.parley.analysis.stability.conflict.States;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.uncertain.Ensemble;
import org.parley.analysis.stability.uncertain.Shares;
import org.parley.workbench.stability.PositionInput.Wish;
import org.parley.workbench.stability.format.Scenario;
import org.parley.workbench.stability.format.StateNames;

/**
 * The default stability model of a case. Its assumptions are {@link #ASSUMPTIONS}; each wish names those that it rests on.
 */
public final class PositionModel {
    /** What no quote supports. */
    public static final List<String> ASSUMPTIONS = List.of(
            "An option comes about when every decision maker that controls it takes its part.",
            "A decision maker wants what it supports more than not (mean support above one half), and does not want the"
                    + " rest of what it has spoken of.",
            "Red lines come first; then the wish with more weight: salience of the issue times distance of the support"
                    + " from one half. A higher wish outweighs all lower ones together.",
            "Last of all, a decision maker does its own part of what it wants and no part of what it does not.",
            "Exclusive options of one issue cannot come about together, nor can one side set out for both.",
            "Paths start from the state in which nobody has taken a course.");

    private static final String ORDER = "Assumption: its place in the order follows salience and clearness of support.";
    private static final String VETO = "Assumption: a red line comes before all that is none.";
    private static final String OWN_PART = "Assumption: does its own part of what it wants, and of nothing else.";
    private static final double OWN_PART_WEIGHT = 0.01;

    private final PositionInput input;
    private final List<Scenario.CourseLine> lines;
    private final List<Scenario.Rule> rules;
    private final States states;

    /** The model of an input; fails if it has more courses than states can be coded with. */
    public PositionModel(PositionInput input) {
        this.input = input;
        this.lines = lines(input);
        this.rules = new ExclusiveOptions(lines).rules(input.exclusive());
        this.states = States.feasible(
                lines.size(),
                code -> rules.stream().noneMatch(rule -> rule.excluded().holds(code)));
    }

    private static List<Scenario.CourseLine> lines(PositionInput input) {
        List<Scenario.CourseLine> lines = new ArrayList<>();
        for (int i = 0; i < input.sides().size(); i++) {
            PositionInput.Side side = input.sides().get(i);
            for (PositionInput.Control control : side.controls()) {
                String id = (side.name() + ": " + control.name()).replace('\'', '’');
                Course course = new Course(control.name(), i, control.direction());
                lines.add(new Scenario.CourseLine(id, course, List.of(control.option()), control.note()));
            }
        }
        return lines;
    }

    /** Whether a statement only says that a side does its own part; such come last. */
    public static boolean isOwnPart(Scenario.Statement statement) {
        return statement.note().equals(OWN_PART);
    }

    /** Whether a statement is the wish not to see a red line crossed; such come first. */
    public static boolean isVeto(Scenario.Statement statement) {
        return statement.note().equals(VETO);
    }

    /** The input. */
    public PositionInput input() {
        return input;
    }

    /** The model as a scenario that can be written, edited and read again. */
    public Scenario scenario() {
        List<Ranking> rankings = new ArrayList<>();
        List<Scenario.Preferences> preferences = new ArrayList<>();
        for (PositionInput.Side side : input.sides()) {
            List<Scenario.Statement> statements = statements(side);
            rankings.add(ranking(statements));
            preferences.add(
                    new Scenario.Preferences(Scenario.PreferenceForm.STATEMENTS, statements, List.of(), List.of()));
        }
        return new Scenario(
                input.id(),
                input.title(),
                "Assumptions. " + String.join(" ", ASSUMPTIONS),
                lines,
                rules,
                StateNames.numbered(states),
                conflict(rankings),
                preferences,
                states.find(0).orElse(-1),
                List.of());
    }

    private Conflict conflict(List<Ranking> rankings) {
        List<String> names =
                input.sides().stream().map(PositionInput.Side::name).toList();
        List<Course> courses = lines.stream().map(Scenario.CourseLine::course).toList();
        return Conflict.inOptionForm(names, courses, states, rankings);
    }

    /** The ranking that statements make. */
    public Ranking ranking(List<Scenario.Statement> statements) {
        return Statements.byPriority(
                states, statements.stream().map(Scenario.Statement::condition).toList());
    }

    /** What a side wants, most important first. */
    public List<Scenario.Statement> statements(PositionInput.Side side) {
        List<Scenario.Statement> statements = new ArrayList<>();
        input.options().stream()
                .filter(option -> side.wish(option).weight() > 0)
                .sorted(Comparator.comparing(
                                (String option) -> !side.wish(option).veto())
                        .thenComparing(option -> -side.wish(option).weight()))
                .map(option -> statement(option, side.wish(option)))
                .forEach(statements::add);
        IntStream.range(0, lines.size())
                .filter(c -> side.name()
                        .equals(input.sides().get(lines.get(c).course().owner()).name()))
                .mapToObj(c -> ownPart(c, side.wish(option(c))))
                .filter(own ->
                        statements.stream().noneMatch(other -> other.words().equals(own.words())))
                .toList()
                .forEach(statements::add);
        return statements;
    }

    private String option(int course) {
        return lines.get(course).cites().get(0);
    }

    private Scenario.Statement statement(String option, Wish wish) {
        List<Condition> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int c = 0; c < lines.size(); c++) {
            if (option(c).equals(option)) {
                parts.add(Condition.Literals.of(c, true));
                words.add("'" + lines.get(c).id() + "'");
            }
        }
        Condition happens = parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
        String said = words.size() == 1 ? words.get(0) : "(" + String.join(" and ", words) + ")";
        return new Scenario.Statement(
                wish.wanted() ? said : "not " + said,
                wish.wanted() ? happens : happens.negated(),
                wish.weight(),
                List.of(option),
                wish.veto() ? VETO : ORDER);
    }

    private Scenario.Statement ownPart(int course, Wish wish) {
        String said = "'" + lines.get(course).id() + "'";
        return new Scenario.Statement(
                wish.wanted() ? said : "not " + said,
                Condition.Literals.of(course, wish.wanted()),
                OWN_PART_WEIGHT,
                List.of(option(course)),
                OWN_PART);
    }

    /**
     * How often each state is an equilibrium when the wishes are drawn.
     *
     * @param draws how many draws
     * @param sides the sides of a draw, in the order of the input; must be a pure function of the number of the draw
     */
    public Shares shares(int draws, Set<Concept> concepts, IntFunction<List<PositionInput.Side>> sides) {
        return new Ensemble(scenario().conflict(), concepts)
                .solve(
                        draws,
                        draw -> sides.apply(draw).stream()
                                .map(side -> ranking(statements(side)))
                                .toList());
    }
}
