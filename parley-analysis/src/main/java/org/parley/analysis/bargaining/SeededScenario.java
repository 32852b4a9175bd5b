package org.parley.analysis.bargaining;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.analysis.random.RandomStream;

/**
 * The seeded negotiation by which frontier searches are timed and compared between programs: raw SplitMix64 at the seed;
 * each party draws a weight (uniform + 0.05, divided by their sum) per issue and then a value per option; opposed, every
 * second party mirrors the one before it: 0.7 (1 - value) + 0.3 uniform.
 *
 * @param issues number of issues
 * @param options options of each issue
 * @param parties number of parties
 * @param seed start of the generator
 * @param opposed whether every second party mirrors the one before it
 */
public record SeededScenario(int issues, int options, int parties, long seed, boolean opposed) {
    /** The model, without red lines, conditions or reservation values. */
    public BargainingModel model() {
        RandomStream stream = RandomStream.raw(seed);
        List<BargainingParty> sides = new ArrayList<>();
        double[][] before = new double[issues][options];
        for (int p = 0; p < parties; p++) {
            double[] weights = weights(stream);
            double[][] values = new double[issues][options];
            for (int i = 0; i < issues; i++) {
                for (int o = 0; o < options; o++) {
                    double drawn = stream.nextDouble();
                    values[i][o] = opposed && p % 2 == 1 ? (1 - before[i][o]) * 0.7 + 0.3 * drawn : drawn;
                }
            }
            sides.add(new BargainingParty(
                    "party " + (p + 1), AdditiveUtility.weighted(weights, values), Double.NEGATIVE_INFINITY));
            before = values;
        }
        return new BargainingModel(space(), sides, List.of());
    }

    private double[] weights(RandomStream stream) {
        double[] weights = new double[issues];
        double sum = 0;
        for (int i = 0; i < issues; i++) {
            weights[i] = stream.nextDouble() + 0.05;
            sum += weights[i];
        }
        for (int i = 0; i < issues; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private OutcomeSpace space() {
        List<IssueOptions> agenda = new ArrayList<>();
        for (int i = 0; i < issues; i++) {
            List<String> names = new ArrayList<>();
            for (int o = 0; o < options; o++) {
                names.add("option " + (o + 1));
            }
            agenda.add(new IssueOptions("issue " + (i + 1), names));
        }
        return new OutcomeSpace(agenda);
    }
}
