package org.parley.analysis.outlook.mechanism;

import java.util.function.IntToDoubleFunction;

/**
 * The solved random-walk war: what each side expects from fighting on after every number of battles and at every place of
 * the front, and where the two settle. Filled backwards from the horizon in O(T N).
 */
public final class RandomWalkTable {
    private static final double ROUNDING = 1e-12;

    private final int places;
    private final int horizon;
    private final int start;
    private final double[] fightingA;
    private final double[] fightingB;
    private final boolean[] settles;

    /**
     * Solves the war.
     *
     * @param walk its assumptions
     * @param peace the whole value of peace after so many battles
     */
    RandomWalkTable(RandomWalk walk, IntToDoubleFunction peace) {
        places = walk.n() + 1;
        horizon = walk.horizon();
        start = walk.start();
        fightingA = new double[(horizon + 1) * places];
        fightingB = new double[(horizon + 1) * places];
        settles = new boolean[(horizon + 1) * places];
        solve(walk, peace);
    }

    /** What A expects from fighting on after so many battles with the front at this place. */
    public double fightingA(int fought, int front) {
        return fightingA[fought * places + front];
    }

    /** What B expects from fighting on. */
    public double fightingB(int fought, int front) {
        return fightingB[fought * places + front];
    }

    /** Whether both settle there rather than fight on. */
    public boolean settles(int fought, int front) {
        return settles[fought * places + front];
    }

    /** The battles after which it must end. */
    public int horizon() {
        return horizon;
    }

    private void solve(RandomWalk walk, IntToDoubleFunction peace) {
        double[] laterA = new double[places];
        double[] laterB = new double[places];
        for (int fought = horizon; fought >= 0; fought--) {
            double[] nowA = new double[places];
            double[] nowB = new double[places];
            nowA[places - 1] = 1;
            nowB[0] = 1;
            double whole = peace.applyAsDouble(fought);
            for (int front = firstFront(fought); front < places - 1; front += 2) {
                int cell = fought * places + front;
                fight(walk, fought, front, laterA, laterB);
                double surplus = whole - fightingA[cell] - fightingB[cell];
                settles[cell] = fought == horizon || surplus >= -ROUNDING;
                nowA[front] = fightingA[cell] + (settles[cell] ? surplus / 2 : 0);
                nowB[front] = fightingB[cell] + (settles[cell] ? surplus / 2 : 0);
            }
            laterA = nowA;
            laterB = nowB;
        }
    }

    private void fight(RandomWalk walk, int fought, int front, double[] laterA, double[] laterB) {
        int cell = fought * places + front;
        if (fought == horizon) {
            fightingA[cell] = front / (places - 1.0);
            fightingB[cell] = 1 - fightingA[cell];
            return;
        }
        int won = (fought + front - start) / 2;
        double upA = walk.priorA().mean(won, fought);
        double upB = walk.priorB().mean(won, fought);
        fightingA[cell] = upA * laterA[front + 1] + (1 - upA) * laterA[front - 1] - walk.costA();
        fightingB[cell] = upB * laterB[front + 1] + (1 - upB) * laterB[front - 1] - walk.costB();
    }

    /** The lowest place inside the front's ends that so many battles can reach. */
    private int firstFront(int fought) {
        int least = Math.max(1, start - fought);
        return (least - start + fought) % 2 == 0 ? least : least + 1;
    }
}
