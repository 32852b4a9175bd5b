package org.parley.web.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.Frontier;
import org.parley.analysis.bargaining.PlanPlacement;
import org.parley.analysis.bargaining.SolutionConcept;
import org.parley.analysis.random.RandomStream;
import org.parley.workbench.bargaining.BargainFindings;

/**
 * Packages of two parties as a scatter: worth to the first to the right, to the second upwards; the frontier as a line, the
 * reservation values as a corner, plans and solution points as numbered marks.
 *
 * @param dots packages, thinned out where there are many
 * @param frontier the frontier as points of a line
 * @param plans plans; one that is silent on something covers what its silence can come to
 * @param solutions solution points
 * @param corner where both get exactly their reservation value
 * @param ticks of both axes
 */
public record PackagePlot(
        List<Dot> dots, String frontier, List<Mark> plans, List<Mark> solutions, Dot corner, List<Tick> ticks) {
    /** Width of the picture. */
    public static final int WIDTH = 640;

    /** Height of the picture. */
    public static final int HEIGHT = 500;

    /** Room for the labels of the axes, on the left and below. */
    public static final int MARGIN = 52;

    private static final int MOST_DOTS = 900;
    private static final double PAD = 0.04;

    public PackagePlot {
        dots = List.copyOf(dots);
        plans = List.copyOf(plans);
        solutions = List.copyOf(solutions);
        ticks = List.copyOf(ticks);
    }

    /** A point; {@code permitted} tells whether no veto excludes the package. */
    public record Dot(String x, String y, boolean permitted) {}

    /** A numbered mark; left, top, width and height are the span of what is open. */
    public record Mark(
            String label, String words, String x, String y, String left, String top, String width, String height) {}

    /** A tick: its number and where it stands on each axis. */
    public record Tick(String label, String x, String y) {}

    /** The plot of the first two parties. */
    public static PackagePlot of(BargainFindings findings) {
        return new Drawing(findings).plot();
    }

    private static final class Drawing {
        private final BargainFindings findings;
        private final BargainingModel model;
        private final List<int[]> outcomes;
        private final double low;
        private final double high;

        Drawing(BargainFindings findings) {
            this.findings = findings;
            this.model = findings.scenario().model();
            this.outcomes = outcomes(model);
            double[] all = DoubleStream.concat(
                            outcomes.stream().flatMapToDouble(o -> Arrays.stream(model.utilities(o))),
                            Arrays.stream(model.reservations()))
                    .toArray();
            this.low = Arrays.stream(all).min().orElse(0) - PAD;
            this.high = Arrays.stream(all).max().orElse(1) + PAD;
        }

        private static List<int[]> outcomes(BargainingModel model) {
            long size = model.space().size();
            RandomStream stream = RandomStream.of(1, "dots");
            List<int[]> outcomes = new ArrayList<>();
            for (int i = 0; i < Math.min(size, MOST_DOTS); i++) {
                long number = size <= MOST_DOTS ? i : (long) (stream.nextDouble() * size);
                outcomes.add(model.space().outcome(number));
            }
            return outcomes;
        }

        PackagePlot plot() {
            double[] reservations = model.reservations();
            return new PackagePlot(
                    outcomes.stream().map(this::dot).toList(),
                    line(findings.frontier()),
                    plans(),
                    solutions(),
                    new Dot(x(reservations[0]), y(reservations[1]), true),
                    ticks());
        }

        private Dot dot(int[] outcome) {
            double[] worth = model.utilities(outcome);
            return new Dot(x(worth[0]), y(worth[1]), model.permits(outcome));
        }

        private String line(Frontier frontier) {
            StringBuilder line = new StringBuilder();
            frontier.vectors().stream()
                    .sorted((a, b) -> Double.compare(a[0], b[0]))
                    .forEach(worth -> line.append(x(worth[0]))
                            .append(',')
                            .append(y(worth[1]))
                            .append(' '));
            return line.toString().strip();
        }

        private List<Mark> plans() {
            List<Mark> marks = new ArrayList<>();
            for (PlanPlacement plan : findings.plans()) {
                double left = plan.lowest().get(0);
                double right = plan.highest().get(0);
                double bottom = plan.lowest().get(1);
                double top = plan.highest().get(1);
                marks.add(new Mark(
                        String.valueOf(marks.size() + 1),
                        plan.plan().name(),
                        x((left + right) / 2),
                        y((bottom + top) / 2),
                        x(left),
                        y(top),
                        number(place(right) - place(left)),
                        number((top - bottom) / (high - low) * (HEIGHT - MARGIN))));
            }
            return marks;
        }

        /** Concepts that pick the same point share a mark. */
        private List<Mark> solutions() {
            Map<List<String>, String> names = new LinkedHashMap<>();
            for (SolutionConcept concept : SolutionConcept.values()) {
                for (int point : findings.solutions().getOrDefault(concept, List.of())) {
                    double[] worth = findings.rational().utilities(point);
                    names.merge(List.of(x(worth[0]), y(worth[1])), concept.label(), (a, b) -> a + ", " + b);
                }
            }
            List<Mark> marks = new ArrayList<>();
            names.forEach((place, words) -> marks.add(new Mark(
                    String.valueOf((char) ('A' + marks.size())), words, place.get(0), place.get(1), "", "", "", "")));
            return marks;
        }

        private List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            for (int tenth = (int) Math.ceil(low * 10); tenth <= high * 10; tenth++) {
                ticks.add(new Tick(String.format(Locale.ROOT, "%.1f", tenth / 10.0), x(tenth / 10.0), y(tenth / 10.0)));
            }
            return ticks;
        }

        private double place(double worth) {
            return MARGIN + (worth - low) / (high - low) * (WIDTH - MARGIN);
        }

        private String x(double worth) {
            return number(place(worth));
        }

        private String y(double worth) {
            return number((high - worth) / (high - low) * (HEIGHT - MARGIN));
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }
}
