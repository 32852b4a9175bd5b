package org.parley.workbench.stability.sourced;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.PositionDraws;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.stability.conflict.Direction;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.uncertain.Shares;
import org.parley.model.ParleyException;
import org.parley.workbench.stability.PositionInput;
import org.parley.workbench.stability.PositionModel;
import org.parley.workbench.stability.format.Scenario;

/** The stability model that the position matrix of a case implies. */
public final class CaseModel {
    private final PositionMatrix matrix;
    private final CaseCourses courses;
    private final PositionModel model;
    private final Scenario scenario;

    private CaseModel(PositionMatrix matrix, CaseCourses courses) {
        this.matrix = matrix;
        this.courses = courses;
        this.model = new PositionModel(input(matrix, courses));
        this.scenario = model.scenario();
    }

    /**
     * The model of a matrix with at most so many courses.
     *
     * @throws ParleyException if no course can be chosen
     */
    public static CaseModel of(PositionMatrix matrix, int mostCourses) {
        CaseCourses courses = CaseCourses.of(matrix, mostCourses);
        if (courses.chosen().isEmpty()) {
            throw ParleyException.withMend(
                    "The case (" + matrix.codebook().id()
                            + ") must have an option that a principal or mediator controls"
                            + " and that one of them has spoken of by " + matrix.asOf() + ".",
                    "add \"controlled-by\" to the options of the codebook, or choose a later day.");
        }
        return new CaseModel(matrix, courses);
    }

    private static PositionInput input(PositionMatrix matrix, CaseCourses courses) {
        List<PositionInput.Side> sides = new ArrayList<>();
        for (var party : matrix.codebook().parties()) {
            List<PositionInput.Control> controls = courses.chosen().stream()
                    .filter(each -> each.owners().contains(party.name()))
                    .map(CaseModel::control)
                    .toList();
            if (!controls.isEmpty()) {
                sides.add(new PositionInput.Side(party.name(), controls, wishes(matrix, courses, party.name())));
            }
        }
        return new PositionInput(
                matrix.codebook().id(),
                matrix.codebook().title() + ", " + matrix.asOf() + " (model from positions)",
                sides,
                exclusive(courses));
    }

    private static PositionInput.Control control(CaseCourses.Chosen chosen) {
        String note = chosen.others().isEmpty()
                ? "Who controls it is in the codebook."
                : "Who controls it is in the codebook. Assumption: " + String.join(", ", chosen.others())
                        + " would not stand in the way.";
        return new PositionInput.Control(chosen.id(), chosen.label(), Direction.BOTH, note);
    }

    private static List<PositionInput.Pair> exclusive(CaseCourses courses) {
        List<PositionInput.Pair> pairs = new ArrayList<>();
        List<CaseCourses.Chosen> chosen = courses.chosen().stream()
                .filter(each -> each.option().exclusive())
                .toList();
        for (int a = 0; a < chosen.size(); a++) {
            for (int b = 0; b < a; b++) {
                if (chosen.get(a).issue().equals(chosen.get(b).issue())) {
                    pairs.add(new PositionInput.Pair(
                            chosen.get(b).id(), chosen.get(a).id()));
                }
            }
        }
        return pairs;
    }

    /** What a party wishes by a matrix, over the chosen options. */
    private static Map<String, PositionInput.Wish> wishes(PositionMatrix matrix, CaseCourses courses, String party) {
        Map<String, PositionInput.Wish> wishes = new LinkedHashMap<>();
        for (CaseCourses.Chosen each : courses.chosen()) {
            matrix.position(party, each.issue(), each.option().id())
                    .ifPresent(position -> wishes.put(
                            each.id(), wish(matrix, position, position.support().mean())));
        }
        return wishes;
    }

    private static PositionInput.Wish wish(PositionMatrix matrix, Position position, double support) {
        return new PositionInput.Wish(
                support, Math.min(1, matrix.salience(position.party(), position.issue())), position.redLine());
    }

    /** The matrix that it was made of. */
    public PositionMatrix matrix() {
        return matrix;
    }

    /** What is in it and what is not. */
    public CaseCourses courses() {
        return courses;
    }

    /** The model. */
    public Scenario scenario() {
        return scenario;
    }

    /** A decision maker's statements by another matrix, over the same courses. */
    List<Scenario.Statement> statements(int decisionMaker, PositionMatrix other) {
        PositionInput.Side side = model.input().sides().get(decisionMaker);
        return model.statements(side.with(wishes(other, courses, side.name())));
    }

    /** The builder of its rankings. */
    PositionModel model() {
        return model;
    }

    /**
     * How often each state is an equilibrium when each support is drawn from its posterior; salience and red lines stay.
     *
     * @param draws how many
     * @param seed of the draws
     */
    public Shares shares(int draws, long seed, Set<Concept> concepts) {
        PositionDraws source = new PositionDraws(seed);
        List<Map<String, double[]>> drawn = new ArrayList<>();
        for (PositionInput.Side side : model.input().sides()) {
            Map<String, double[]> own = new LinkedHashMap<>();
            for (CaseCourses.Chosen each : courses.chosen()) {
                matrix.position(side.name(), each.issue(), each.option().id())
                        .ifPresent(position -> own.put(each.id(), source.of(position, Math.max(1, draws))));
            }
            drawn.add(own);
        }
        return model.shares(draws, concepts, draw -> sides(drawn, draw));
    }

    private List<PositionInput.Side> sides(List<Map<String, double[]>> drawn, int draw) {
        List<PositionInput.Side> sides = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            PositionInput.Side side = model.input().sides().get(i);
            Map<String, PositionInput.Wish> wishes = new LinkedHashMap<>();
            drawn.get(i).forEach((option, supports) -> {
                PositionInput.Wish mean = side.wishes().getOrDefault(option, PositionInput.Wish.NONE);
                wishes.put(option, new PositionInput.Wish(supports[draw], mean.salience(), mean.veto()));
            });
            sides.add(side.with(wishes));
        }
        return sides;
    }
}
