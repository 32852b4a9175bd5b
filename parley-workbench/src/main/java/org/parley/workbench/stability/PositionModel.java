package org.parley.workbench.stability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.parley.analysis.stability.conflict.Condition;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Course;
import org.parley.analysis.stability.conflict.Ranking;
import org.parley.analysis.stability.conflict.Statements;
import org.parley.analysis.stability.conflict.States;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.uncertain.Ensemble;
import org.parley.analysis.stability.uncertain.Shares;
import org.parley.workbench.stability.format.Scenario;
import org.parley.workbench.stability.format.StateNames;

/**
 * The default stability model of a case. Assumptions, each written into the model: an option comes about when all sides
 * that control it take their course; a side wants the options that it supports more than not, and does not want the others;
 * of two wishes the one held more clearly (support farther from one half) comes first.
 */
public final class PositionModel {
    private static final String ASSUMPTION = "Assumption: the order of wishes follows how clear the support is.";

    private final PositionInput input;
    private final List<Scenario.CourseLine> lines;
    private final States states;

    /** The model of an input; fails if it has more courses than states can be coded with. */
    public PositionModel(PositionInput input) {
        this.input = input;
        this.lines = lines(input);
        this.states = States.cube(lines.size());
    }

    private static List<Scenario.CourseLine> lines(PositionInput input) {
        List<Scenario.CourseLine> lines = new ArrayList<>();
        for (int i = 0; i < input.sides().size(); i++) {
            PositionInput.Side side = input.sides().get(i);
            for (PositionInput.Control control : side.controls()) {
                String id = (side.name() + ": " + control.option()).replace('\'', ' ');
                Course course = new Course(control.name(), i, control.direction());
                lines.add(new Scenario.CourseLine(id, course, List.of(control.option()), ""));
            }
        }
        return lines;
    }

    /** The model as a scenario that can be written, edited and read again. */
    public Scenario scenario() {
        List<Ranking> rankings = new ArrayList<>();
        List<Scenario.Preferences> preferences = new ArrayList<>();
        for (PositionInput.Side side : input.sides()) {
            List<Scenario.Statement> statements = statements(side.support());
            rankings.add(ranking(statements));
            preferences.add(
                    new Scenario.Preferences(Scenario.PreferenceForm.STATEMENTS, statements, List.of(), List.of()));
        }
        return new Scenario(
                input.id(),
                input.title(),
                ASSUMPTION + " An option comes about when all that control it take it.",
                lines,
                List.of(),
                StateNames.numbered(states),
                conflict(rankings),
                preferences,
                -1,
                List.of());
    }

    private Conflict conflict(List<Ranking> rankings) {
        List<String> names =
                input.sides().stream().map(PositionInput.Side::name).toList();
        List<Course> courses = lines.stream().map(Scenario.CourseLine::course).toList();
        return Conflict.inOptionForm(names, courses, states, rankings);
    }

    private Ranking ranking(List<Scenario.Statement> statements) {
        return Statements.byPriority(
                states, statements.stream().map(Scenario.Statement::condition).toList());
    }

    private List<Scenario.Statement> statements(Map<String, Double> support) {
        return input.options().stream()
                .filter(option -> clarity(support, option) > 0)
                .sorted(Comparator.comparing(option -> -clarity(support, option)))
                .map(option -> statement(option, support.getOrDefault(option, 0.5)))
                .toList();
    }

    private static double clarity(Map<String, Double> support, String option) {
        return Math.abs(2 * support.getOrDefault(option, 0.5) - 1);
    }

    private Scenario.Statement statement(String option, double support) {
        List<Condition> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int c = 0; c < lines.size(); c++) {
            if (lines.get(c).cites().contains(option)) {
                parts.add(Condition.Literals.of(c, true));
                words.add("'" + lines.get(c).id() + "'");
            }
        }
        Condition happens = parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
        String said = words.size() == 1 ? words.get(0) : "(" + String.join(" and ", words) + ")";
        boolean wanted = support > 0.5;
        return new Scenario.Statement(
                wanted ? said : "not " + said,
                wanted ? happens : happens.negated(),
                Math.abs(2 * support - 1),
                List.of(option),
                ASSUMPTION);
    }

    /**
     * How often each state is an equilibrium when the supports are drawn.
     *
     * @param draws how many draws
     * @param supports the supports of a draw, one map per side; must be a pure function of the number of the draw
     */
    public Shares shares(int draws, Set<Concept> concepts, IntFunction<List<Map<String, Double>>> supports) {
        return new Ensemble(scenario().conflict(), concepts)
                .solve(
                        draws,
                        draw -> supports.apply(draw).stream()
                                .map(support -> ranking(statements(support)))
                                .toList());
    }
}
