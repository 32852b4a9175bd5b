package org.parley.analysis.groupdecision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everything that follows from where the stakeholders stand in one turn of the spatial model. O(n cubed). */
final class SpatialState {
    /** Positions nearer than this are one option in the election. */
    private static final double SAME_POSITION = 1e-3;

    /** A challenge must promise more than this. */
    private static final double LEAST_GAIN = 1e-5;

    final double[][] positions;
    final double[][] value;
    final double[] risk;
    final double[][] utility;
    final double[] victory;
    private final SpatialActors actors;
    private final double[][] distance;
    /** The first stakeholder at each distinct position. */
    final List<Integer> distinct = new ArrayList<>();

    SpatialState(SpatialActors actors, double[][] positions) {
        int n = actors.size();
        this.actors = actors;
        this.positions = positions;
        distance = new double[n][n];
        value = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                distance[i][j] = actors.distance(i, positions[i], positions[j]);
                value[i][j] = 1 - distance[i][j];
            }
        }
        risk = riskAttitudes(CondorcetElection.chances(actors.capability, value));
        utility = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                utility[i][j] = SpatialActors.utility(distance[i][j], risk[i]);
            }
        }
        victory = chancesOfDistinctPositions();
    }

    /** From -1/2 for the position least likely to win to 1 for the likeliest; 0 for all if none is likelier. */
    private static double[] riskAttitudes(double[] chance) {
        double most = Arrays.stream(chance).max().orElse(0);
        double least = Arrays.stream(chance).min().orElse(0);
        return Arrays.stream(chance)
                .map(own -> most > least ? (3 * own - (most + 2 * least)) / (2 * (most - least)) : 0)
                .toArray();
    }

    private double[] chancesOfDistinctPositions() {
        int n = positions.length;
        int[] optionOf = new int[n];
        for (int i = 0; i < n; i++) {
            optionOf[i] = indexOfSame(i);
            if (optionOf[i] == distinct.size()) {
                distinct.add(i);
            }
        }
        double[][] offered = new double[n][distinct.size()];
        for (int i = 0; i < n; i++) {
            for (int option = 0; option < distinct.size(); option++) {
                offered[i][option] = utility[i][distinct.get(option)];
            }
        }
        double[] chance = CondorcetElection.chances(actors.capability, offered);
        return Arrays.stream(optionOf).mapToDouble(option -> chance[option]).toArray();
    }

    private int indexOfSame(int i) {
        for (int option = 0; option < distinct.size(); option++) {
            if (shift(positions[i], positions[distinct.get(option)]) < SAME_POSITION) {
                return option;
            }
        }
        return distinct.size();
    }

    static double shift(double[] from, double[] to) {
        double sum = 0;
        for (int d = 0; d < from.length; d++) {
            sum += (from[d] - to[d]) * (from[d] - to[d]);
        }
        return Math.sqrt(sum);
    }

    /** The mean of the distinct positions, weighted by their chance to win, as a share of the scale. */
    double meanOf(int dimension) {
        double sum = 0;
        for (int first : distinct) {
            sum += victory[first] * positions[first][dimension];
        }
        return sum;
    }

    /** The first of the likeliest to win. */
    int likeliest() {
        int best = 0;
        for (int i = 1; i < victory.length; i++) {
            best = victory[i] > victory[best] ? i : best;
        }
        return best;
    }

    /** The best challenge of everybody who has one. */
    List<SpatialProposal> proposals() {
        List<SpatialProposal> proposals = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            SpatialContest contest = new SpatialContest(actors, distance, risk, i);
            int target = -1;
            double gain = LEAST_GAIN;
            double odds = 0;
            for (int j = 0; j < positions.length; j++) {
                if (j != i) {
                    double victoryOverJ = contest.victory(j);
                    double gainFromJ = contest.gain(j, victoryOverJ);
                    if (gainFromJ > gain) {
                        target = j;
                        gain = gainFromJ;
                        odds = victoryOverJ;
                    }
                }
            }
            if (target >= 0) {
                proposals.add(new SpatialProposal(actors, positions, i, target, gain, odds));
            }
        }
        return proposals;
    }

    /** Where everybody goes: each settles for the likeliest of the bargains it is part of, or stays. */
    double[][] next(List<SpatialProposal> proposals) {
        double[][] next = positions.clone();
        for (int i = 0; i < positions.length; i++) {
            int me = i;
            List<SpatialProposal> mine = proposals.stream()
                    .filter(proposal -> proposal.initiator == me || proposal.receiver == me)
                    .toList();
            if (!mine.isEmpty()) {
                int chosen = chosen(mine);
                next[i] = chosen == 0 ? positions[i] : mine.get(chosen - 1).positionOf(i, positions[i]);
            }
        }
        return next;
    }

    /** 0 for the status quo, otherwise one more than the index of the bargain. */
    private int chosen(List<SpatialProposal> bargains) {
        int n = positions.length;
        double[][] offered = new double[n][bargains.size() + 1];
        for (int k = 0; k < n; k++) {
            for (double u : utility[k]) {
                offered[k][0] += u / n;
            }
            for (int b = 0; b < bargains.size(); b++) {
                offered[k][b + 1] = meanUtility(k, bargains.get(b));
            }
        }
        double[] chance = CondorcetElection.chances(actors.capability, offered);
        int best = 0;
        for (int option = 1; option < chance.length; option++) {
            best = chance[option] > chance[best] ? option : best;
        }
        return best;
    }

    private double meanUtility(int k, SpatialProposal bargain) {
        double sum = 0;
        for (int p = 0; p < positions.length; p++) {
            boolean moved = p == bargain.initiator || p == bargain.receiver;
            sum += moved
                    ? SpatialActors.utility(
                            actors.distance(k, positions[k], bargain.positionOf(p, positions[p])), risk[k])
                    : utility[k][p];
        }
        return sum / positions.length;
    }
}
