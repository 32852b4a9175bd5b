package org.parley.analysis.outlook.process;

import org.parley.analysis.outlook.process.Chance.Use;

/** The front of one trajectory, and what each side expects from fighting on. */
final class Battlefield {
    private final War war;
    private int front;
    private int fought;
    private int weeksFought;
    private boolean aidStoppedA;
    private boolean aidStoppedB;
    private double penaltyA;
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
        aidStoppedA |= chance.happens(week, Use.AID_A, drawn.get(Assumption.AID_STOPS_A));
        aidStoppedB |= chance.happens(week, Use.AID_B, drawn.get(Assumption.AID_STOPS_B));
        if (chance.happens(week, Use.BATTLE, drawn.get(Assumption.BATTLES))) {
            double win = drawn.get(Assumption.WIN)
                    - (aidStoppedA ? drawn.get(Assumption.AID_EDGE_A) : 0)
                    + (aidStoppedB ? drawn.get(Assumption.AID_EDGE_B) : 0);
            front += chance.happens(week, Use.WINNER, win) ? 1 : -1;
            fought = Math.min(fought + 1, war.table.horizon());
        }
    }

    /** Threats carried out weigh on both from now on. */
    void punish(double threatA, double threatB) {
        penaltyA += threatA;
        penaltyB += threatB;
    }

    /** What A expects from fighting on: the learning model, hardening, and what battles have come to cost more. */
    double reservationA(int week) {
        return war.table.fightingA(fought, front)
                + war.hardeningA[weeksFought]
                - penaltyA
                - addedCostA(week) * battlesToCome();
    }

    /** What B expects from fighting on. */
    double reservationB(int week) {
        return war.table.fightingB(fought, front)
                + war.hardeningB[weeksFought]
                - penaltyB
                - addedCostB(week) * battlesToCome();
    }

    /** A's present cost of a battle. */
    double costA(int week) {
        return war.drawn.get(Assumption.COST_A) + addedCostA(week);
    }

    /** B's present cost of a battle. */
    double costB(int week) {
        return war.drawn.get(Assumption.COST_B) + addedCostB(week);
    }

    /** A's share as the front stands. */
    double share() {
        return (double) front / war.places;
    }

    /** Chance that one side gives way this week in a war of attrition. */
    double concession(int week) {
        double rate = war.concedes + war.concedesPerCostA * addedCostA(week) + war.concedesPerCostB * addedCostB(week);
        return 1 - Math.exp(-rate);
    }

    private double addedCostA(int week) {
        return war.sanctionsA[week] + (aidStoppedA ? war.drawn.get(Assumption.AID_COST_A) : 0);
    }

    private double addedCostB(int week) {
        return war.sanctionsB[week] + (aidStoppedB ? war.drawn.get(Assumption.AID_COST_B) : 0);
    }

    /** Expected battles of a war to the finish between equals, so that added costs count over the war's length. */
    private double battlesToCome() {
        return (double) front * (war.places - front);
    }
}
