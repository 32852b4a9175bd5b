package org.parley.analysis.outlook.process;

import org.parley.analysis.outlook.mechanism.CommitmentProblem;
import org.parley.analysis.outlook.mechanism.DeadlineCredibility;
import org.parley.analysis.outlook.mechanism.Readiness;
import org.parley.analysis.outlook.mechanism.Ripeness;
import org.parley.analysis.outlook.mechanism.Screening;
import org.parley.analysis.outlook.process.Chance.Use;

/** Whether the two sides meet in a week, and whether they agree. */
final class Talks {
    private final War war;
    private final Battlefield field;
    private int misses;

    Talks(War war, Battlefield field) {
        this.war = war;
        this.field = field;
        misses = (int) Math.round(war.drawn.get(Assumption.DEADLINE_MISSES));
    }

    /** Plays this week's talks, if there are any. */
    boolean agreed(int week, Chance chance) {
        boolean deadline = deadlineFalls(week);
        boolean agreed = meet(week, chance, deadline) && accept(week, chance, deadline);
        if (deadline && !agreed) {
            lapse(week, chance);
        }
        return agreed;
    }

    private boolean deadlineFalls(int week) {
        double every = war.drawn.get(Assumption.DEADLINE_EVERY);
        return every >= 1 && week > 0 && week % Math.round(every) == 0;
    }

    /** What a side believes that a deadline's threat would cost it; 0 if it would rather let it pass. */
    private double believed(Assumption threat, Assumption gain) {
        DeadlineCredibility.Finding deadline = new DeadlineCredibility(
                        war.drawn.get(Assumption.DEADLINE_KEPT_WEIGHT),
                        war.drawn.get(Assumption.DEADLINE_LAPSED_WEIGHT),
                        misses,
                        war.drawn.get(threat),
                        war.drawn.get(gain))
                .find();
        return deadline.complies() ? deadline.credibility() * war.drawn.get(threat) : 0;
    }

    private void lapse(int week, Chance chance) {
        if (chance.happens(week, Use.ENFORCEMENT, war.drawn.get(Assumption.DEADLINE_ENFORCED))) {
            field.punish(war.drawn.get(Assumption.DEADLINE_THREAT_A), war.drawn.get(Assumption.DEADLINE_THREAT_B));
        } else {
            misses++;
        }
    }

    /** A deadline brings the parties to the table; otherwise ripeness decides how often they meet. */
    private boolean meet(int week, Chance chance, boolean deadline) {
        double ripeTalks = war.drawn.get(Assumption.TALKS);
        double unripeTalks = war.drawn.get(Assumption.TALKS_UNRIPE);
        double u = chance.of(week, Use.TALKS);
        if (deadline || u < Math.min(ripeTalks, unripeTalks)) {
            return true;
        }
        return u < Math.max(ripeTalks, unripeTalks) && u < (ripe(week) ? ripeTalks : unripeTalks);
    }

    private boolean ripe(int week) {
        double wayOut = wayOut(surplus(week, false));
        double share = field.share();
        double a = readiness(field.costA(week), field.reservationA(week) - share, wayOut);
        double b = readiness(field.costB(week), field.reservationB(week) - (1 - share), wayOut);
        return new Ripeness(a, b, 1, 1, war.drawn.get(Assumption.RIPE)).find().ripe();
    }

    double readiness(double cost, double gain, double wayOut) {
        DrawnAssumptions drawn = war.drawn;
        return new Readiness(
                        cost,
                        gain,
                        wayOut,
                        1 - drawn.get(Assumption.OPTIMISM_WEIGHT),
                        drawn.get(Assumption.PAIN_SLOPE),
                        drawn.get(Assumption.GAIN_SLOPE),
                        drawn.get(Assumption.PAIN_LEVEL))
                .find()
                .readiness();
    }

    /** Chance that there is a zone of agreement when the other's reservation value is known within the secret's width. */
    double wayOut(double surplus) {
        if (war.secret == 0) {
            return surplus >= 0 ? 1 : 0;
        }
        return Math.max(0, Math.min(1, (surplus + war.secret) / (2 * war.secret)));
    }

    /** What peace offers beyond what both demand; before a deadline that they believe in, both demand less. */
    double surplus(int week, boolean deadline) {
        double threatA = deadline ? believed(Assumption.DEADLINE_THREAT_A, Assumption.DEADLINE_GAIN_A) : 0;
        double threatB = deadline ? believed(Assumption.DEADLINE_THREAT_B, Assumption.DEADLINE_GAIN_B) : 0;
        double demandA = Math.max(war.drawn.get(Assumption.FLOOR_A), field.reservationA(week) - threatA);
        double demandB = Math.max(war.drawn.get(Assumption.FLOOR_B), field.reservationB(week) - threatB);
        return war.offers.surplus(demandA, demandB, war.terms.extra(week));
    }

    private boolean accept(int week, Chance chance, boolean deadline) {
        double surplus = surplus(week, deadline);
        if (surplus < -1e-12 || commitmentFails(surplus, week)) {
            return false;
        }
        double refused =
                new Screening(0, Math.max(0, surplus), war.secret).find().war();
        double ready = war.drawn.get(Assumption.TEXT_READY);
        return chance.happens(week, Use.ACCEPTANCE, ready * (1 - refused) * war.sincerity);
    }

    private boolean commitmentFails(double surplus, int week) {
        double shift = war.drawn.get(Assumption.SHIFT);
        if (shift == 0) {
            return false;
        }
        double unguarded = Math.abs(shift) * (1 - war.drawn.get(Assumption.GUARANTEE));
        double rising = Math.max(0, shift > 0 ? field.reservationA(week) : field.reservationB(week));
        double whole = rising + Math.max(0, surplus);
        return new CommitmentProblem(rising, rising + unguarded, 0, whole, war.drawn.get(Assumption.DISCOUNT))
                .find()
                .war();
    }
}
