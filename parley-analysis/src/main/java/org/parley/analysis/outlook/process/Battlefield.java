package org.parley.analysis.outlook.process;

import org.parley.analysis.outlook.process.Chance.Use;

/** The front of one trajectory, and what each side expects from fighting on. */
final class Battlefield {
    private final War war;
    private int front;
    private int fought;
    private int weeksFought;
    private boolean aidStopped;
    private double penaltyB;

    Battlefield(War war) {
        this.war = war;
        front = war.front;
    }

    /** Whether one side has lost. */
    boolean decided() {
        return front <= 0 || front >= war.places;
    }

    /** One week of fighting. */
    void week(int week, Chance chance) {
        DrawnAssumptions drawn = war.drawn;
        weeksFought++;
        aidStopped |= chance.happens(week, Use.AID, drawn.get(Assumption.AID_STOPS));
        if (chance.happens(week, Use.BATTLE, drawn.get(Assumption.BATTLES))) {
            double win = drawn.get(Assumption.WIN) - (aidStopped ? drawn.get(Assumption.AID_EDGE) : 0);
            front += chance.happens(week, Use.WINNER, win) ? 1 : -1;
            fought = Math.min(fought + 1, war.table.horizon());
        }
    }

    /** A threat carried out weighs on B from now on. */
    void punishB(double threat) {
        penaltyB += threat;
    }

    /** What A expects from fighting on: the learning model, hardening, and what battles have come to cost more. */
    double reservationA() {
        return war.table.fightingA(fought, front) + war.hardeningA[weeksFought] - addedCostA() * battlesToCome();
    }

    /** What B expects from fighting on. */
    double reservationB(int week) {
        return war.table.fightingB(fought, front)
                + war.hardeningB[weeksFought]
                - penaltyB
                - war.sanctions[week] * battlesToCome();
    }

    /** A's present cost of a battle. */
    double costA() {
        return war.drawn.get(Assumption.COST_A) + addedCostA();
    }

    /** B's present cost of a battle. */
    double costB(int week) {
        return war.drawn.get(Assumption.COST_B) + war.sanctions[week];
    }

    /** A's share as the front stands. */
    double share() {
        return (double) front / war.places;
    }

    /** Chance that one side gives way this week in a war of attrition. */
    double concession(int week) {
        double rate = war.concedes + war.concedesPerCostA * war.sanctions[week] + war.concedesPerCostB * addedCostA();
        return 1 - Math.exp(-rate);
    }

    private double addedCostA() {
        return aidStopped ? war.drawn.get(Assumption.AID_COST) : 0;
    }

    /** Expected battles of a war to the finish between equals, so that added costs count over the war's length. */
    private double battlesToCome() {
        return (double) front * (war.places - front);
    }
}
