package org.parley.analysis.groupdecision;

import java.util.Arrays;
import org.parley.analysis.groupdecision.ChallengeVariant.Odds;

/**
 * The equations of one turn of the challenge model at given positions: votes, probabilities of success, expected gains and
 * attitudes to risk. The method page has them all. O(n cubed) for n stakeholders.
 */
final class ChallengeStep {
    private final PolicyLine line;
    private final double[] positions;
    private final double range;
    private final ChallengeVariant variant;

    ChallengeStep(PolicyLine line, double[] positions, double range, ChallengeVariant variant) {
        this.line = line;
        this.positions = positions;
        this.range = range;
        this.variant = variant;
    }

    /** Exponents in [1/2, 2], from how threatened each is by all others at risk-neutral exponents. */
    double[] riskExponents() {
        int n = positions.length;
        double[][] odds = odds(neutral());
        double[] danger = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                danger[i] += i == j ? 0 : gain(j, i, odds[j][i], 1);
            }
        }
        double most = Arrays.stream(danger).max().orElse(0);
        double least = Arrays.stream(danger).min().orElse(0);
        double[] exponents = new double[n];
        for (int i = 0; i < n; i++) {
            double risk = most > least ? (2 * danger[i] - most - least) / (most - least) : 0;
            exponents[i] = (1 - risk / 3) / (1 + risk / 3);
        }
        return exponents;
    }

    /** Probability that row beats column. */
    double[][] odds(double[] exponents) {
        int n = positions.length;
        double[][] dislike = dislikes(variant.odds == Odds.NET_OF_THE_PAIR ? neutral() : exponents);
        double all = variant.odds == Odds.OF_ALL_PAIRS ? votesBetweenAll(dislike) : 0;
        double[][] odds = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (positions[i] != positions[j]) {
                    double votesForI = votesFor(dislike[i], dislike[j]);
                    double votesForJ = votesFor(dislike[j], dislike[i]);
                    odds[i][j] = success(votesForI, votesForJ, all);
                    odds[j][i] = success(votesForJ, votesForI, all);
                }
            }
        }
        return odds;
    }

    private double[] neutral() {
        double[] neutral = new double[positions.length];
        Arrays.fill(neutral, 1);
        return neutral;
    }

    /** Distance of the position of row to column, to the power of column's exponent. */
    private double[][] dislikes(double[] exponents) {
        int n = positions.length;
        double[][] dislike = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int k = 0; k < n; k++) {
                dislike[a][k] = power(Math.abs(positions[k] - positions[a]) / range, exponents[k]);
            }
        }
        return dislike;
    }

    private double votesBetweenAll(double[][] dislike) {
        double sum = 0;
        for (int a = 0; a < positions.length; a++) {
            for (int b = a + 1; b < positions.length; b++) {
                sum += votesFor(dislike[a], dislike[b]) + votesFor(dislike[b], dislike[a]);
            }
        }
        return 2 * sum;
    }

    /** Votes of all who prefer the one position to the other. */
    private double votesFor(double[] dislikeOfIt, double[] dislikeOfOther) {
        double votes = 0;
        for (int k = 0; k < dislikeOfIt.length; k++) {
            votes += Math.max(0, line.weight[k] * (dislikeOfOther[k] - dislikeOfIt[k]));
        }
        return votes;
    }

    private double success(double votesFor, double votesAgainst, double all) {
        double won = variant.odds == Odds.NET_OF_THE_PAIR ? Math.max(0, votesFor - votesAgainst) : votesFor;
        double base = all > 0 ? all : votesFor + votesAgainst;
        return base > 0 ? won / base : 0;
    }

    /** Expected gain to the challenger, over the status quo, of challenging the target with these odds. */
    double gain(int challenger, int target, double odds, double exponent) {
        return prospect(challenger, target, exponent).gain(line.salience[target], odds);
    }

    /** What is at stake between two for a judge with this exponent; the same in both directions. */
    Prospect prospect(int i, int j, double exponent) {
        double distance = Math.abs(positions[i] - positions[j]) / range;
        return new Prospect(
                2 - 4 * power(0.5 - 0.5 * distance, exponent),
                2 - 4 * power(0.5 + 0.5 * distance, exponent),
                2 - 4 * power(0.5, exponent));
    }

    /** Utilities of winning a contest, losing it, and leaving things as they are. */
    record Prospect(double won, double lost, double statusQuo) {
        double gain(double resistance, double odds) {
            return resistance * (odds * won + (1 - odds) * lost) + (1 - resistance) * won - statusQuo;
        }
    }

    private static double power(double base, double exponent) {
        return exponent == 1 ? Math.max(0, base) : StrictMath.pow(Math.max(0, base), exponent);
    }
}
