package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/** A war fought to the finish with a known chance of winning battles: the gambler's ruin, in closed form. */
@Card(
        name = "gamblers-ruin",
        number = "M3",
        title = "Who wins a war fought to the finish, and after how many battles?",
        papers = "Feller, An Introduction to Probability Theory and Its Applications I, chapter XIV")
public record GamblersRuin(
        @Assumed(value = "0.5", meaning = "chance that A wins a battle")
        double win,

        @Assumed(value = "5", meaning = "place of the front")
        int start,

        @Assumed(value = "10", meaning = "places of the front; A wins at n, B at 0")
        int n)
        implements Mechanism<GamblersRuin.Finding> {

    public GamblersRuin {
        Domain.PROBABILITY.check("win", win);
        Domain.POSITIVE.check("start, n - start", start, n - start);
    }

    /**
     * The end.
     *
     * @param winsA chance that A wins the war
     * @param battles expected number of battles
     */
    public record Finding(double winsA, double battles) {}

    @Override
    public Finding find() {
        if (Math.abs(win - 0.5) < 1e-9) {
            return new Finding((double) start / n, (double) start * (n - start));
        }
        if (win == 0 || win == 1) {
            return new Finding(win, win == 1 ? n - start : start);
        }
        double odds = (1 - win) / win;
        double winsA = win < 0.5
                ? (Math.pow(odds, start - n) - Math.pow(odds, -n)) / (1 - Math.pow(odds, -n))
                : (1 - Math.pow(odds, start)) / (1 - Math.pow(odds, n));
        return new Finding(winsA, (n * winsA - start) / (2 * win - 1));
    }
}
