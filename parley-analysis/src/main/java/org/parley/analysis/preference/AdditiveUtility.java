package org.parley.analysis.preference;

import java.util.Comparator;
import java.util.List;
import org.parley.model.ParleyException;

/**
 * A linear-additive utility function: 0.0 plus a score per issue, left to right in the order of the issues, in IEEE
 * doubles; values linked to a combination are added directly after the score of the combination's last issue. This order
 * is part of the definition: merging issue by issue gives the very same doubles.
 */
public final class AdditiveUtility implements UtilityFunction {
    private final double[][] scores;
    private final List<LinkedValue> linked;

    private AdditiveUtility(double[][] scores, List<LinkedValue> linked) {
        this.scores = scores;
        this.linked = linked;
    }

    /**
     * The sum of these scores, by issue and option.
     *
     * @throws ParleyException if a score is no finite number
     */
    public static AdditiveUtility of(double[][] scores) {
        double[][] copy = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            copy[i] = scores[i].clone();
            for (double score : copy[i]) {
                if (!Double.isFinite(score)) {
                    throw new ParleyException(
                            "The score (" + score + ") of issue (" + i + ") must be a finite number.");
                }
            }
        }
        return new AdditiveUtility(copy, List.of());
    }

    /** The sum of weight times value. */
    public static AdditiveUtility weighted(double[] weights, double[][] values) {
        double[][] scores = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            scores[i] = values[i].clone();
            for (int o = 0; o < scores[i].length; o++) {
                scores[i][o] = weights[i] * values[i][o];
            }
        }
        return of(scores);
    }

    /** The same with values linked to combinations, in this order where they end at the same issue. */
    public AdditiveUtility with(List<LinkedValue> values) {
        List<LinkedValue> inOrder = values.stream()
                .sorted(Comparator.comparingInt(value -> value.when().last()))
                .toList();
        return new AdditiveUtility(scores, inOrder);
    }

    /** The same with every sign turned: its best outcomes are this one's worst, to the last bit. */
    public AdditiveUtility negated() {
        double[][] turned = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            turned[i] = scores[i].clone();
            for (int o = 0; o < turned[i].length; o++) {
                turned[i][o] = -turned[i][o];
            }
        }
        return new AdditiveUtility(
                turned,
                linked.stream().map(v -> new LinkedValue(v.when(), -v.value())).toList());
    }

    @Override
    public double of(int[] outcome) {
        double sum = 0.0;
        int next = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += scores[i][outcome[i]];
            for (; next < linked.size() && linked.get(next).when().last() == i; next++) {
                if (linked.get(next).when().holds(outcome)) {
                    sum += linked.get(next).value();
                }
            }
        }
        return sum;
    }

    /** Score of an option. */
    public double score(int issue, int option) {
        return scores[issue][option];
    }

    /** Number of issues it scores. */
    public int issues() {
        return scores.length;
    }

    /** Number of options it scores on an issue. */
    public int options(int issue) {
        return scores[issue].length;
    }

    /** Values linked to combinations, by the last issue of the combination. */
    public List<LinkedValue> linked() {
        return linked;
    }
}
