package org.parley.workbench.outlook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.process.Assumption;
import org.parley.analysis.outlook.process.Assumptions;
import org.parley.analysis.outlook.process.PeaceFrontier;
import org.parley.model.ParleyException;

/**
 * What is asked of the outlook: from an assumptions file, or from a case by whoever reads assumptions, signals and packages
 * off the record.
 *
 * @param title the process
 * @param sideA the name of side A
 * @param sideB the name of side B
 * @param asOf the day of the forecast
 * @param warStart the day the war began
 * @param by the days to report, in order; empty for 30, 90, 180 and 365 days ahead and the horizon
 * @param stated the assumptions that differ from the defaults
 * @param signals signals, of which those after the day of the forecast are not known yet
 * @param frontier what peace has to offer
 * @param effort size and seed of the simulation
 */
public record OutlookQuestion(
        String title,
        String sideA,
        String sideB,
        LocalDate asOf,
        LocalDate warStart,
        List<LocalDate> by,
        List<StatedAssumption> stated,
        List<DatedSignal> signals,
        PeaceFrontier frontier,
        Effort effort) {
    public OutlookQuestion {
        by = List.copyOf(by);
        stated = List.copyOf(stated);
        signals = List.copyOf(signals);
        if (!warStart.isBefore(asOf)) {
            throw ParleyException.withMend(
                    "The start of the war (" + warStart + ") must lie before the day of the forecast (" + asOf + ").",
                    "the two dates were swapped.");
        }
        LocalDate last = asOf;
        for (LocalDate date : by) {
            if (!date.isAfter(last)) {
                throw ParleyException.withMend(
                        "The dates to report must rise from the day of the forecast, but " + date + " follows " + last
                                + ".",
                        "the list is not in order, or the day of the forecast is too late.");
            }
            last = date;
        }
        LocalDate horizon = asOf.plusWeeks(effort.weeks());
        if (last.isAfter(horizon)) {
            throw ParleyException.withMend(
                    "The date to report (" + last + ") must not lie beyond the horizon (" + horizon + ").",
                    "horizon-weeks is too small.");
        }
    }

    /**
     * How much is computed.
     *
     * @param draws draws of the assumptions
     * @param trajectories trajectories per draw
     * @param weeks the horizon
     * @param seed of all chance
     * @param threads to use
     * @param drivers base sample of the sensitivity analysis, 0 for none
     * @param weight of the model against the base rate, at most .5
     */
    public record Effort(int draws, int trajectories, int weeks, long seed, int threads, int drivers, double weight) {}

    /** The assumptions that the simulation runs with. */
    public Assumptions assumptions() {
        Map<Assumption, Prior> priors = new EnumMap<>(Assumption.class);
        stated.forEach(each -> priors.put(each.assumption(), each.prior()));
        return new Assumptions(priors);
    }

    /** The same question by one date, without the sensitivity analysis. */
    public OutlookQuestion by(LocalDate date) {
        Effort plain = new Effort(
                effort.draws, effort.trajectories, effort.weeks, effort.seed, effort.threads, 0, effort.weight);
        return new OutlookQuestion(
                title, sideA, sideB, asOf, warStart, List.of(date), stated, signals, frontier, plain);
    }

    /** The same question with another effort. */
    public OutlookQuestion with(Effort other) {
        return new OutlookQuestion(title, sideA, sideB, asOf, warStart, by, stated, signals, frontier, other);
    }
}
