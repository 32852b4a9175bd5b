package org.parley.analysis.bargaining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.analysis.random.RandomStream;

/**
 * The same negotiation played many times: who speaks first is drawn, reservation values are drawn around their own, each
 * session from a stream of its own.
 */
public final class SessionReplay {
    private final BargainingModel model;
    private final AlternatingOffers sessions;
    private final double spread;

    /**
     * Replays of the model.
     *
     * @param spread standard deviation of each reservation value between sessions
     */
    public SessionReplay(BargainingModel model, AlternatingOffers sessions, double spread) {
        this.model = model;
        this.sessions = sessions;
        this.spread = spread;
    }

    /** A package and in how many sessions it was agreed. */
    public record Agreed(long outcome, int sessions) {}

    /**
     * What came out.
     *
     * @param sessions how many were played
     * @param agreements how many ended in agreement
     * @param meanRound mean round of agreement; 0 if there was none
     * @param meanUtilities mean worth of the agreements to each party; 0 if there was none
     * @param packages agreements, most frequent first
     */
    public record Tally(
            int sessions, int agreements, double meanRound, List<Double> meanUtilities, List<Agreed> packages) {
        public Tally {
            meanUtilities = List.copyOf(meanUtilities);
            packages = List.copyOf(packages);
        }
    }

    /** Plays so many sessions. */
    public Tally play(int count, RandomStream stream) {
        Map<Long, Integer> agreed = new TreeMap<>();
        long rounds = 0;
        int agreements = 0;
        for (int session = 0; session < count; session++) {
            RandomStream own = stream.child(session);
            int first = own.nextInt(model.parties().size());
            AlternatingOffers.Ending ending = sessions.play(reservations(own), first, own);
            if (ending.agreed()) {
                agreements++;
                rounds += ending.round();
                agreed.merge(ending.outcome(), 1, Integer::sum);
            }
        }
        return new Tally(
                count,
                agreements,
                agreements == 0 ? 0 : (double) rounds / agreements,
                means(agreed, agreements),
                agreed.entrySet().stream()
                        .map(entry -> new Agreed(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingInt(Agreed::sessions).reversed())
                        .toList());
    }

    private double[] reservations(RandomStream stream) {
        double[] reservations = model.reservations();
        for (int p = 0; p < reservations.length && spread > 0; p++) {
            reservations[p] += spread * stream.nextGaussian();
        }
        return reservations;
    }

    private List<Double> means(Map<Long, Integer> agreed, int agreements) {
        double[] sums = new double[model.parties().size()];
        agreed.forEach((outcome, times) -> {
            double[] worth = model.utilities(model.space().outcome(outcome));
            for (int p = 0; p < sums.length; p++) {
                sums[p] += times * worth[p];
            }
        });
        List<Double> means = new ArrayList<>();
        for (double sum : sums) {
            means.add(agreements == 0 ? 0 : sum / agreements);
        }
        return means;
    }
}
