package org.parley.coding.decide;

import java.util.List;
import java.util.Locale;
import org.parley.coding.lexicon.Weights;
import org.parley.model.record.Act;

/**
 * Weighs the act that the rules read against what the network makes of the clause: a rule that is mostly right outweighs a
 * doubtful network, the rule for what no rule knows does not. Weights fitted once on coded passages ({@code
 * act-weights.tsv}).
 */
public final class ActChoice {
    /** Acts in the order in which the network was trained. */
    private static final List<Act> ACTS = List.of(
            Act.THREATEN,
            Act.CONDITION,
            Act.REJECT,
            Act.ACCEPT,
            Act.OFFER,
            Act.COMMIT,
            Act.DEMAND,
            Act.DENY,
            Act.WARN,
            Act.CRITICISE,
            Act.PRAISE,
            Act.REPORT);

    private final double[] ruled = Weights.read("act-weights.tsv", names("rule-"));
    private final double[] levels = Weights.read("act-weights.tsv", names("level-"));
    private final double trust = Weights.read("act-weights.tsv", List.of("network"))[0];

    private static List<String> names(String before) {
        return ACTS.stream()
                .map(act -> before + act.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * The likeliest act.
     *
     * @param rule what the rules read
     * @param logs the network's log-probability of each act, in the order of the coding scheme
     */
    public Act of(Act rule, double[] logs) {
        Act best = rule;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            double score = trust * logs[i] + levels[i] + (ACTS.get(i) == rule ? ruled[i] : 0);
            if (score > most) {
                most = score;
                best = ACTS.get(i);
            }
        }
        return best;
    }
}
