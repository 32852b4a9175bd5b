package org.parley.analysis.outlook.mechanism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.analysis.outlook.chance.Domain;
import org.parley.analysis.outlook.chance.Special;

/**
 * Signals as likelihood ratios on a probability. One ratio counts per cluster of reports of the same event (the strongest),
 * a reversal takes its cluster back, the sum of logarithms is capped, and signals fade.
 */
@Card(
        name = "signals",
        number = "M16",
        title = "What do signals and their reversals add to a probability?",
        papers = "Fearon 1997 on cheap and costly signals (recalled, not checked); the ratios are assumptions")
public record SignalRecord(
        @Assumed(value = "0.3", meaning = "probability before the signals")
        double prior,

        @Assumed(value = "", meaning = "signals cluster:ratio:age-days, or cluster:reversed")
        List<Signal> signals,

        @Assumed(value = "60", meaning = "days after which a signal counts half")
        double halfLife,

        @Assumed(value = "2", meaning = "most that all signals may add to the log odds")
        double cap,

        @Assumed(value = "1", meaning = "sincerity of the talks; theatre moves every ratio towards 1")
        double sincerity)
        implements Mechanism<SignalRecord.Finding> {

    public SignalRecord {
        Domain.PROBABILITY.check("prior, sincerity", prior, sincerity);
        Domain.POSITIVE.check("half-life", halfLife);
        Domain.NON_NEGATIVE.check("cap", cap);
        signals = List.copyOf(signals);
    }

    /**
     * One report of a signal.
     *
     * @param cluster names the event
     * @param ratio how much likelier it is if peace is near than if not; cheap talk 1.0-1.2, costly steps 2-4
     * @param ageDays its age
     * @param reversal whether it takes the cluster back
     */
    public record Signal(String cluster, double ratio, double ageDays, boolean reversal) {
        public Signal {
            Domain.POSITIVE.check("likelihood ratio of " + cluster, ratio);
            Domain.NON_NEGATIVE.check("age of " + cluster, ageDays);
        }
    }

    /**
     * The probability after the signals.
     *
     * @param logOdds what they add to the log odds
     * @param probability the probability with them
     * @param counted the clusters that count
     */
    public record Finding(double logOdds, double probability, List<String> counted) {
        public Finding {
            counted = List.copyOf(counted);
        }
    }

    @Override
    public Finding find() {
        Map<String, List<Signal>> clusters = new TreeMap<>();
        signals.forEach(signal -> clusters.computeIfAbsent(signal.cluster(), key -> new ArrayList<>())
                .add(signal));
        clusters.values().removeIf(reports -> reports.stream().anyMatch(Signal::reversal));
        double sum = clusters.values().stream().mapToDouble(this::strongest).sum();
        double capped = Math.max(-cap, Math.min(cap, sum));
        double after = prior == 0 || prior == 1 ? prior : Special.logistic(Special.logit(prior) + capped);
        return new Finding(capped, after, List.copyOf(clusters.keySet()));
    }

    private double strongest(List<Signal> reports) {
        return reports.stream()
                .map(this::weight)
                .max(Comparator.comparingDouble((Double weight) -> Math.abs(weight))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(0.0);
    }

    private double weight(Signal signal) {
        return sincerity * Math.log(signal.ratio()) * Math.pow(0.5, signal.ageDays() / halfLife);
    }
}
