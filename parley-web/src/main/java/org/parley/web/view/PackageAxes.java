package org.parley.web.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parley.analysis.bargaining.BargainingParty;
import org.parley.analysis.bargaining.PlanPlacement;
import org.parley.analysis.bargaining.SolutionConcept;
import org.parley.workbench.bargaining.BargainFindings;

/**
 * Packages of more than two parties as parallel coordinates: one upright axis a party, one line a package, from worth 0
 * below to 1 above.
 *
 * @param axes one a party
 * @param frontier representatives of the frontier, as points of lines
 * @param solutions solution points
 * @param plans plans, at the middle of what their silence can come to
 */
public record PackageAxes(List<Axis> axes, List<Line> frontier, List<Line> solutions, List<Line> plans) {
    /** Width of the picture. */
    public static final int WIDTH = 640;

    /** Height of the axes. */
    public static final int HEIGHT = 360;

    private static final int MARGIN = 70;

    public PackageAxes {
        axes = List.copyOf(axes);
        frontier = List.copyOf(frontier);
        solutions = List.copyOf(solutions);
        plans = List.copyOf(plans);
    }

    /** An axis: whose it is, where it stands, the height of the reservation value. */
    public record Axis(String party, String x, String reservation) {}

    /** A package: its label, its points, and where the label stands. */
    public record Line(String label, String words, String points, String y) {}

    /** The picture of all parties. */
    public static PackageAxes of(BargainFindings findings) {
        List<BargainingParty> parties = findings.scenario().model().parties();
        List<Axis> axes = new ArrayList<>();
        for (int p = 0; p < parties.size(); p++) {
            axes.add(new Axis(
                    parties.get(p).name(),
                    x(p, parties.size()),
                    y(parties.get(p).reservation())));
        }
        List<Line> solutions = new ArrayList<>();
        for (SolutionConcept concept : SolutionConcept.values()) {
            findings.solutions().getOrDefault(concept, List.of()).stream()
                    .limit(1)
                    .forEach(point -> solutions.add(line(
                            concept.label(),
                            concept.label(),
                            findings.rational().utilities(point))));
        }
        List<Line> plans = new ArrayList<>();
        for (PlanPlacement plan : findings.plans()) {
            plans.add(line(String.valueOf(plans.size() + 1), plan.plan().name(), middle(plan)));
        }
        return new PackageAxes(
                axes,
                findings.view().stream()
                        .map(point -> line("", "", findings.frontier().utilities(point)))
                        .toList(),
                solutions,
                plans);
    }

    private static double[] middle(PlanPlacement plan) {
        double[] middle = new double[plan.lowest().size()];
        Arrays.setAll(middle, p -> (plan.lowest().get(p) + plan.highest().get(p)) / 2);
        return middle;
    }

    private static Line line(String label, String words, double[] worth) {
        StringBuilder points = new StringBuilder();
        for (int p = 0; p < worth.length; p++) {
            points.append(p == 0 ? "" : " ")
                    .append(x(p, worth.length))
                    .append(',')
                    .append(y(worth[p]));
        }
        return new Line(label, words, points.toString(), y(worth[worth.length - 1]));
    }

    private static String x(int party, int parties) {
        return number(MARGIN + (double) party / (parties - 1) * (WIDTH - 2 * MARGIN));
    }

    private static String y(double worth) {
        return number(HEIGHT - Math.max(0, Math.min(1, worth)) * HEIGHT);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
