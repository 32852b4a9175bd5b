package org.parley.analysis.outlook.process;

import org.parley.analysis.outlook.forecast.PeaceEvent;
import org.parley.analysis.outlook.process.Chance.Use;

/**
 * One war played out week by week: talks and offers, concessions, pauses, truces, then a battle; once an agreement is made,
 * whether it holds. O(weeks).
 */
final class Trajectory {
    private static final int THIRTY_DAYS = 5;
    private static final int NINETY_DAYS = 13;

    private final War war;
    private final Chance chance;
    private final Tally tally;
    private final int weeks;
    private final boolean attrition;
    private final boolean voteAllows;
    private final Talks talks;
    private final Battlefield field;

    private Ending state = Ending.WAR;
    private boolean paused;
    private boolean truced;
    private boolean ended;
    private int since;
    private int truceUntil;
    private int held;
    private boolean reported30;
    private boolean reported90;

    Trajectory(War war, PeaceFrontier frontier, Chance chance, Tally tally, int weeks, boolean attrition) {
        this.war = war;
        this.chance = chance;
        this.tally = tally;
        this.weeks = weeks;
        this.attrition = attrition;
        field = new Battlefield(war);
        talks = new Talks(war, frontier, field);
        voteAllows = !chance.happens(0, Use.VOTE_NEEDED, war.drawn.get(Assumption.REFERENDUM))
                || chance.happens(0, Use.VOTE, war.votePasses);
    }

    /** Plays until the horizon and enters what happened into the tally. */
    void play() {
        for (int week = 0; week <= weeks && state != Ending.DEFEAT; week++) {
            if (state == Ending.WAR || state == Ending.BREAKDOWN) {
                fightingWeek(week);
            } else {
                holdingWeek(week);
            }
        }
        boolean truceNow = state == Ending.WAR && truceUntil > weeks;
        tally.ended(truceNow ? Ending.TRUCE : state);
    }

    private void fightingWeek(int week) {
        if (agree(week)) {
            return;
        }
        if (chance.happens(week, Use.TRUCE, war.drawn.get(Assumption.TRUCES))) {
            truce(week);
            truceUntil = week + (int) Math.round(war.drawn.get(Assumption.TRUCE_WEEKS));
        }
        if (week < weeks && week >= truceUntil) {
            field.week(week, chance);
            if (field.decided()) {
                state = Ending.DEFEAT;
                end(week + 1);
            }
        }
    }

    private boolean agree(int week) {
        boolean agreed =
                attrition ? chance.happens(week, Use.CONCESSION, field.concession(week)) : talks.agreed(week, chance);
        if (agreed) {
            agreement(week, chance.happens(week, Use.KIND, war.settledAtOnce));
        } else if (war.pauseFeasible && chance.happens(week, Use.PAUSE, war.drawn.get(Assumption.PAUSE_RATE))) {
            ceasefire(week, true);
        }
        return state == Ending.CEASEFIRE || state == Ending.SETTLEMENT;
    }

    private void agreement(int week, boolean settles) {
        if (!settles) {
            ceasefire(week, false);
        } else if (voteAllows) {
            truce(week);
            since = week;
            held = 0;
            settle(week);
        }
    }

    private void ceasefire(int week, boolean pause) {
        truce(week);
        state = Ending.CEASEFIRE;
        paused = pause;
        since = week;
        held = 0;
    }

    private void settle(int week) {
        state = Ending.SETTLEMENT;
        end(week);
    }

    private void holdingWeek(int week) {
        HoldingTable holding =
                state == Ending.SETTLEMENT ? war.terms.settlement : paused ? war.terms.pause : war.terms.ceasefire;
        if (chance.happens(week, Use.BREACH, holding.breaksIn(held))) {
            state = Ending.BREAKDOWN;
            return;
        }
        held = week - since;
        if (held >= THIRTY_DAYS && !reported30) {
            reported30 = true;
            tally.happened(PeaceEvent.CEASEFIRE_30, week);
        }
        if (held >= NINETY_DAYS && !reported90) {
            reported90 = true;
            tally.happened(PeaceEvent.CEASEFIRE_90, week);
        }
        if (state == Ending.CEASEFIRE) {
            makeLasting(week);
        }
    }

    private void makeLasting(int week) {
        if (voteAllows && chance.happens(week, Use.LATER, war.drawn.get(Assumption.SETTLED_LATER))) {
            settle(week);
        } else if (held >= war.drawn.get(Assumption.LASTING_WEEKS)) {
            end(week);
        }
    }

    private void truce(int week) {
        if (!truced) {
            truced = true;
            tally.happened(PeaceEvent.TRUCE, week);
        }
    }

    private void end(int week) {
        if (!ended) {
            ended = true;
            tally.happened(PeaceEvent.WAR_ENDS, week);
        }
    }
}
