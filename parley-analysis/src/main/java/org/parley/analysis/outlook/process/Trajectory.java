package org.parley.analysis.outlook.process;

import org.parley.analysis.outlook.forecast.PeaceEvent;
import org.parley.analysis.outlook.process.Chance.Use;

/**
 * One war played out: while it goes on week by week (talks and offers, concessions, pauses, truces, then a battle); once an
 * agreement is made, day by day, whether it holds. What happens in a week happens on a day of it drawn by chance, so that 30
 * days are 30 days. O(weeks).
 */
final class Trajectory {
    private static final int WEEK = 7;
    private static final int THIRTY = 30;
    private static final int NINETY = 90;

    private final War war;
    private final Chance chance;
    private final Tally tally;
    private final int weeks;
    private final boolean attrition;
    private final boolean voteAllows;
    private final Talks talks;
    private final Battlefield field;

    private Ending state = Ending.WAR;
    private Agreement agreement;
    private boolean truced;
    private boolean ended;
    private int truceUntil;
    private boolean reported30;
    private boolean reported90;

    Trajectory(War war, Chance chance, Tally tally, int weeks, boolean attrition) {
        this.war = war;
        this.chance = chance;
        this.tally = tally;
        this.weeks = weeks;
        this.attrition = attrition;
        agreement = new Agreement(0, 0, war.terms.ceasefire, 0);
        field = new Battlefield(war);
        talks = new Talks(war, field);
        voteAllows = !chance.happens(0, Use.VOTE_NEEDED, war.drawn.get(Assumption.REFERENDUM))
                || chance.happens(0, Use.VOTE, war.votePasses);
    }

    /** Plays until the horizon and enters what happened into the tally. */
    void play() {
        for (int week = 0; week < weeks && state != Ending.DEFEAT; week++) {
            breakAgreement(WEEK * week);
            if (inForce()) {
                holdingWeek(week);
            } else {
                fightingWeek(week);
            }
        }
        breakAgreement(WEEK * weeks);
        boolean truceNow = state == Ending.WAR && truceUntil > weeks;
        tally.ended(truceNow ? Ending.TRUCE : state);
    }

    private boolean inForce() {
        return state == Ending.CEASEFIRE || state == Ending.SETTLEMENT;
    }

    private void breakAgreement(int day) {
        if (inForce() && !agreement.holds(day)) {
            state = Ending.BREAKDOWN;
        }
    }

    /** The day of the week on which things happen, counted from the day of the forecast as 0. */
    private int day(int week) {
        return WEEK * week + 1 + (int) (WEEK * chance.of(week, Use.DAY));
    }

    private void fightingWeek(int week) {
        if (agree(week)) {
            return;
        }
        if (chance.happens(week, Use.TRUCE, war.drawn.get(Assumption.TRUCES))) {
            truce(day(week));
            truceUntil = week + (int) Math.round(war.drawn.get(Assumption.TRUCE_WEEKS));
        }
        if (week >= truceUntil) {
            field.week(week, chance);
            if (field.decided()) {
                state = Ending.DEFEAT;
                end(day(week));
            }
        }
    }

    private boolean agree(int week) {
        boolean agreed =
                attrition ? chance.happens(week, Use.CONCESSION, field.concession(week)) : talks.agreed(week, chance);
        if (agreed) {
            agreement(week, chance.happens(week, Use.KIND, war.settledAtOnce));
        } else if (war.pauseFeasible && chance.happens(week, Use.PAUSE, war.drawn.get(Assumption.PAUSE_RATE))) {
            sign(week, Ending.CEASEFIRE, war.terms.pause);
        }
        return inForce();
    }

    private void agreement(int week, boolean settles) {
        if (!settles) {
            sign(week, Ending.CEASEFIRE, war.terms.ceasefire);
        } else if (voteAllows) {
            sign(week, Ending.SETTLEMENT, war.terms.settlement);
            end(day(week));
        }
    }

    private void sign(int week, Ending as, HoldingLaw law) {
        state = as;
        agreement = Agreement.made(day(week), chance.of(week, Use.BREACH), law);
        truce(day(week));
    }

    private void holdingWeek(int week) {
        boolean later = chance.happens(week, Use.LATER, war.drawn.get(Assumption.SETTLED_LATER));
        if (state == Ending.CEASEFIRE && voteAllows && later && agreement.holds(day(week))) {
            state = Ending.SETTLEMENT;
            agreement = agreement.turned(day(week), war.terms.settlement);
            end(day(week));
        }
        int last = WEEK * (week + 1);
        if (!reported30 && held(THIRTY, last)) {
            reported30 = true;
            tally.happened(PeaceEvent.CEASEFIRE_30, agreement.since() + THIRTY);
        }
        if (!reported90 && held(NINETY, last)) {
            reported90 = true;
            tally.happened(PeaceEvent.CEASEFIRE_90, agreement.since() + NINETY);
        }
        int lasting = (int) Math.round(war.drawn.get(Assumption.LASTING_DAYS));
        if (state == Ending.CEASEFIRE && held(lasting, last)) {
            end(agreement.since() + lasting);
        }
    }

    /** Whether it has held for so many days by the end of a day. */
    private boolean held(int days, int last) {
        int by = agreement.since() + days;
        return by <= last && agreement.holds(by);
    }

    private void truce(int day) {
        if (!truced) {
            truced = true;
            tally.happened(PeaceEvent.TRUCE, day);
        }
    }

    private void end(int day) {
        if (!ended) {
            ended = true;
            tally.happened(PeaceEvent.WAR_ENDS, day);
        }
    }
}
