package org.parley.bench;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.forecast.BaseRateForecast;
import org.parley.analysis.outlook.forecast.PeaceEvent;
import org.parley.analysis.outlook.process.Assumption;
import org.parley.analysis.outlook.process.Assumptions;
import org.parley.analysis.outlook.process.Ending;
import org.parley.analysis.outlook.process.Ensemble;
import org.parley.analysis.outlook.process.PeaceFrontier;
import org.parley.analysis.outlook.process.ProcessSimulation;
import org.parley.analysis.outlook.process.SimulationSettings;

/**
 * Finds the five default assumptions that set the pace of the process, so that a neutral war of three years comes out at the
 * base rates: for each engine alone a ceasefire of 90 days within a year, a truce within 90 days, the share of ends by
 * defeat, and the end within two years. One after the other by bisection on common random numbers, until none moves.
 *
 * <pre>mvn -q -pl parley-bench -am package &amp;&amp; java -cp ... org.parley.bench.CalibrateOutlook</pre>
 */
public final class CalibrateOutlook {
    private static final int AGE = 1096;
    private static final int YEAR = 365;
    private static final int SWEEPS = 3;
    private static final int STEPS = 11;
    private static final double DEFEATS = 1 - .32 - .16;

    private final BaseRateForecast base = new BaseRateForecast(AGE);
    private final Map<Assumption, Prior> found = new EnumMap<>(Assumption.class);
    private final PrintStream out;

    private CalibrateOutlook(PrintStream out) {
        this.out = out;
    }

    /** Prints the defaults found, and the neutral war beside the base rates. */
    public static void main(String[] args) {
        CalibrateOutlook calibration = new CalibrateOutlook(System.out);
        if (args.length == 0) {
            calibration.search();
        }
        calibration.compare();
    }

    private void search() {
        double agreed = base.of(PeaceEvent.CEASEFIRE_90, YEAR).value();
        double ended = base.of(PeaceEvent.WAR_ENDS, 2 * YEAR).value();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            fit(Assumption.BATTLES, x -> new Prior.Triangle(.4 * x, x, 2.4 * x), .01, .41, DEFEATS * ended, 2, e -> {
                return e.endings().getOrDefault(Ending.DEFEAT, 0.0);
            });
            fit(Assumption.CONCESSIONS, x -> new Prior.LogNormal(x, .3), .002, 1, agreed, 1, CalibrateOutlook::holds);
            fit(Assumption.TEXT_READY, x -> new Prior.LogNormal(x, .3), .005, 1, agreed, 0, CalibrateOutlook::holds);
            fit(Assumption.TRUCES, x -> new Prior.LogNormal(x, .8), .0005, .2, truces(), 2, e -> {
                return e.by(PeaceEvent.TRUCE, 90).mean();
            });
        }
    }

    private double truces() {
        return base.of(PeaceEvent.TRUCE, 90).value();
    }

    private static double holds(Ensemble ensemble) {
        return ensemble.by(PeaceEvent.CEASEFIRE_90, YEAR).mean();
    }

    /** Bisects one default; engine 0 learns only, 1 is attrition only, 2 is both as by default. */
    private void fit(
            Assumption assumption,
            DoubleFunction<Prior> prior,
            double low,
            double high,
            double target,
            int engine,
            ToDoubleFunction<Ensemble> result) {
        double below = low;
        double above = high;
        double value = 0;
        for (int step = 0; step < STEPS; step++) {
            double middle = low > 0 ? Math.sqrt(below * above) : (below + above) / 2;
            found.put(assumption, prior.apply(middle));
            value = result.applyAsDouble(run(engine, 105));
            if (value < target) {
                below = middle;
            } else {
                above = middle;
            }
        }
        out.printf(
                Locale.ROOT,
                "%-16s %s  gives %.4f for %.4f%n",
                assumption.label(),
                found.get(assumption),
                value,
                target);
    }

    private Ensemble run(int engine, int weeks) {
        Map<Assumption, Prior> held = new EnumMap<>(found);
        if (engine < 2) {
            held.put(Assumption.ATTRITION_SHARE, new Prior.Fixed(engine));
        }
        return new ProcessSimulation(new SimulationSettings(400, 60, weeks, 1, 2), PeaceFrontier.division())
                .run(Assumptions.standard().with(held));
    }

    private void compare() {
        Ensemble[] runs = {run(2, 105), run(0, 105), run(1, 105)};
        for (PeaceEvent event : PeaceEvent.values()) {
            for (int days : new int[] {30, 90, 180, 365, 730}) {
                BaseRateForecast.Band band = base.of(event, days);
                out.printf(
                        Locale.ROOT,
                        "%-6s %4d days  base %.3f (%.3f to %.3f)",
                        event.code(),
                        days,
                        band.value(),
                        band.low(),
                        band.high());
                out.printf(
                        Locale.ROOT,
                        "  model %.3f (%.3f to %.3f)",
                        runs[0].by(event, days).mean(),
                        runs[0].by(event, days).low(),
                        runs[0].by(event, days).high());
                out.printf(
                        Locale.ROOT,
                        "  learning %.3f  attrition %.3f%n",
                        runs[1].by(event, days).mean(),
                        runs[2].by(event, days).mean());
            }
        }
        out.println(runs[0].endings());
    }
}
