package org.parley.analysis.bargaining;

import java.util.List;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.LinkedValue;

/** The most that the issues still open can add for a party: the best score of each, and every linked gain. */
final class UpperBounds {
    private final double[][] gains;

    UpperBounds(BargainingModel model, List<AdditiveUtility> utilities) {
        int issues = model.space().issues().size();
        gains = new double[utilities.size()][issues + 1];
        for (int p = 0; p < gains.length; p++) {
            AdditiveUtility utility = utilities.get(p);
            for (int i = issues - 1; i >= 0; i--) {
                gains[p][i] = gains[p][i + 1] + best(utility, i) + linked(utility, i);
            }
        }
    }

    /** An upper bound, up to rounding, of what a partial sum before the issue can grow to. */
    double best(int party, int issue, double sum) {
        return sum + gains[party][issue];
    }

    private static double best(AdditiveUtility utility, int issue) {
        double best = Double.NEGATIVE_INFINITY;
        for (int o = 0; o < utility.options(issue); o++) {
            best = Math.max(best, utility.score(issue, o));
        }
        return best;
    }

    private static double linked(AdditiveUtility utility, int issue) {
        double sum = 0;
        for (LinkedValue value : utility.linked()) {
            if (value.when().last() == issue) {
                sum += Math.max(0, value.value());
            }
        }
        return sum;
    }
}
