package org.parley.analysis.outlook.process;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.outlook.mechanism.BargainingRange;
import org.parley.analysis.outlook.mechanism.DeadlineCredibility;
import org.parley.analysis.outlook.mechanism.GamblersRuin;
import org.parley.analysis.outlook.mechanism.Guarantee;

/** How the war stands on the day of the forecast, each gauge at the medians of the assumptions. */
public final class PresentState {
    private final DrawnAssumptions drawn;
    private final War war;
    private final Talks talks;
    private final PeaceFrontier frontier;

    /** The state under these assumptions. */
    public PresentState(Assumptions assumptions, PeaceFrontier frontier) {
        this.frontier = frontier;
        drawn = new DrawnAssumptions(assumptions);
        war = new War(drawn, frontier, 13);
        talks = new Talks(war, new Battlefield(war));
    }

    /**
     * One reading.
     *
     * @param name what is read, in small letters and hyphens; the side at the end if it is a side's
     * @param page the mechanism behind it
     * @param value the reading
     * @param meaning what it says
     */
    public record Gauge(String name, String page, double value, String meaning) {}

    /** All gauges in the order in which they are shown. */
    public List<Gauge> gauges() {
        List<Gauge> gauges = new ArrayList<>();
        range(gauges);
        Battlefield field = new Battlefield(war);
        double surplus = talks.surplus(0, false);
        gauges.add(new Gauge(
                "surplus-of-peace",
                "random-walk",
                surplus,
                "what peace offers beyond what both expect from fighting on"));
        double wayOut = talks.wayOut(surplus);
        gauges.add(new Gauge(
                "way-out", "readiness", wayOut, "chance that an acceptable deal exists, as the sides see it"));
        double share = field.share();
        gauges.add(new Gauge(
                "readiness-a",
                "readiness",
                talks.readiness(field.costA(0), field.reservationA(0) - share, wayOut),
                "pain and way out of A"));
        gauges.add(new Gauge(
                "readiness-b",
                "readiness",
                talks.readiness(field.costB(0), field.reservationB(0) - (1 - share), wayOut),
                "pain and way out of B"));
        gauges.add(new Gauge(
                "ripe-from",
                "ripeness",
                drawn.get(Assumption.RIPE),
                "readiness of both from which talks become serious"));
        trust(gauges);
        return List.copyOf(gauges);
    }

    /** The median sincerity of talks, which damps signals. */
    public double sincerity() {
        return war.sincerity;
    }

    /** The median half-life of a signal in days. */
    public double signalHalfLife() {
        return drawn.get(Assumption.SIGNAL_HALF_LIFE);
    }

    /** The median cap on what all signals add to the log odds. */
    public double signalCap() {
        return drawn.get(Assumption.SIGNAL_CAP);
    }

    private void range(List<Gauge> gauges) {
        int start = war.front;
        int n = war.places;
        double battles = new GamblersRuin(.5, start, n).find().battles();
        double winA = new GamblersRuin(drawn.get(Assumption.BELIEF_A), start, n)
                .find()
                .winsA();
        double winB = new GamblersRuin(drawn.get(Assumption.BELIEF_B), start, n)
                .find()
                .winsA();
        BargainingRange.Finding range = new BargainingRange(
                        winA, winB, drawn.get(Assumption.COST_A) * battles, drawn.get(Assumption.COST_B) * battles)
                .find();
        gauges.add(new Gauge(
                "optimism-gap", "bargaining-range", range.optimismGap(), "by how much both hopes exceed the prize"));
        gauges.add(new Gauge(
                "bearable-gap", "bargaining-range", range.bearableGap(), "the gap that the costs of war can bear"));
    }

    private void trust(List<Gauge> gauges) {
        gauges.add(new Gauge("sincerity", "sincerity", war.sincerity, "chance that a text agreed in talks is meant"));
        double credibility = new DeadlineCredibility(
                        drawn.get(Assumption.DEADLINE_KEPT_WEIGHT),
                        drawn.get(Assumption.DEADLINE_LAPSED_WEIGHT),
                        (int) Math.round(drawn.get(Assumption.DEADLINE_MISSES)),
                        drawn.get(Assumption.DEADLINE_THREAT_B),
                        drawn.get(Assumption.DEADLINE_GAIN_B))
                .find()
                .credibility();
        gauges.add(new Gauge(
                "deadline-credibility",
                "deadline-credibility",
                credibility,
                "belief that the next deadline has teeth"));
        gauges.add(new Gauge(
                "guarantee-credibility", "guarantee", drawn.get(Assumption.GUARANTEE), "belief that a guarantor acts"));
        double needed = new Guarantee(
                        drawn.get(Assumption.CHEATING),
                        drawn.get(Assumption.KEEPING),
                        drawn.get(Assumption.PUNISHED),
                        drawn.get(Assumption.GUARANTEE))
                .find()
                .threshold();
        gauges.add(new Gauge("guarantee-needed", "guarantee", needed, "credibility from which a deal enforces itself"));
        gauges.add(new Gauge(
                "holds-30-days",
                "ceasefire-hazard",
                war.terms.ceasefire.holds(30),
                "chance that a ceasefire holds 30 days"));
        gauges.add(new Gauge(
                "holds-90-days",
                "ceasefire-hazard",
                war.terms.ceasefire.holds(90),
                "chance that a ceasefire holds 90 days"));
        gauges.add(new Gauge(
                "packages", "package-range", frontier.packages(), "packages considered; 0: divisions of one prize"));
    }
}
