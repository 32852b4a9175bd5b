package org.parley.analysis.bargaining;

import java.util.List;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.UtilityFunction;

/** The best and the worst that each party can get in a permitted package, exactly. */
public final class UtilityRange {
    private final BargainingModel model;

    /** The range over the packages that the model permits. */
    public UtilityRange(BargainingModel model) {
        this.model = model;
    }

    /** The worst of each party; positive infinity if nothing is permitted. */
    public double[] lowest() {
        return model.parties().stream()
                .mapToDouble(party -> 0.0 - best(negated(party.utility())))
                .toArray();
    }

    /** The best of each party; negative infinity if nothing is permitted. */
    public double[] highest() {
        return model.parties().stream()
                .mapToDouble(party -> best(party.utility()))
                .toArray();
    }

    private double best(UtilityFunction utility) {
        BargainingModel alone =
                model.withParties(List.of(new BargainingParty("alone", utility, Double.NEGATIVE_INFINITY)));
        return FrontierSearch.of(alone, Integer.MAX_VALUE).frontier(alone).ideal()[0];
    }

    private static UtilityFunction negated(UtilityFunction utility) {
        return utility instanceof AdditiveUtility additive ? additive.negated() : outcome -> -utility.of(outcome);
    }
}
