package org.parley.workbench.outlook.packages;

import java.util.List;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.UtilityRange;

/**
 * The scale on which packages and war are compared: for each party 1 is the package that suits it best, as victory would,
 * and 0 the one that suits it worst, as defeat would, whatever red lines exclude. The likening is an assumption.
 */
public final class SideScale {
    private static final double LEAST = 1e-9;

    private final double[] worst;
    private final double[] best;

    /** The scale of the parties of a negotiation. */
    public SideScale(BargainingModel model) {
        UtilityRange range = new UtilityRange(model.withRestrictions(List.of()));
        worst = range.lowest();
        best = range.highest();
    }

    /** The place on the scale of a worth to a party; a half if every package is worth the same to it. */
    double place(int party, double worth) {
        double width = best[party] - worst[party];
        return width < LEAST ? 0.5 : Math.max(0, Math.min(1, (worth - worst[party]) / width));
    }

    /** The worth to a party of a place on the scale. */
    public double worth(int party, double place) {
        return worst[party] + place * (best[party] - worst[party]);
    }
}
