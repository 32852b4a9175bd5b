package org.parley.analysis.proposal;

import java.util.List;
import org.parley.analysis.random.RandomStream;
import org.parley.model.ParleyException;

/**
 * What a party is known to think of an option: support ~ Beta(favour, against), where both hold the prior and the weights
 * of the evidence; and whether it is a red line, which is a veto and not a low number.
 *
 * @param party name of the party
 * @param issue identifier of the issue
 * @param option identifier of the option
 * @param favour first Beta parameter, above 0
 * @param against second Beta parameter, above 0
 * @param redLine whether the party firmly rejects the option and has not softened since
 * @param evidence the quotes behind it; empty: nothing is known, support is the prior alone
 */
public record OptionPosition(
        String party,
        String issue,
        String option,
        double favour,
        double against,
        boolean redLine,
        List<WeighedEvidence> evidence) {
    private static final double SMALLEST = 1e-6;

    public OptionPosition {
        evidence = List.copyOf(evidence);
        if (!(favour > 0) || !(against > 0) || Double.isInfinite(favour + against)) {
            throw new ParleyException("The support (Beta of " + favour + " and " + against + ") of party (" + party
                    + ") for option (" + option + ") of issue (" + issue + ") must have positive parameters.");
        }
    }

    /** Nothing is known: the flat prior Beta(1, 1). */
    public static OptionPosition unknown(String party, String issue, String option) {
        return new OptionPosition(party, issue, option, 1, 1, false, List.of());
    }

    /** Expected support. */
    public double support() {
        return favour / (favour + against);
    }

    /** A draw of the support. */
    public double drawn(RandomStream stream) {
        return stream.nextBeta(favour, against);
    }

    /** Whether any quote speaks of it. */
    public boolean known() {
        return redLine || !evidence.isEmpty();
    }

    /** Identifiers of the quotes. */
    public List<String> evidenceIds() {
        return evidence.stream().map(WeighedEvidence::id).toList();
    }

    /** The same as if the rejection were no red line but a low number only. */
    public OptionPosition softened() {
        return new OptionPosition(party, issue, option, favour, against, false, evidence);
    }

    /** The same as if the quote had never been read; the red line falls if no other quote carries it. */
    public OptionPosition without(String evidenceId) {
        double less = 0;
        double lessAgainst = 0;
        boolean carried = false;
        for (WeighedEvidence item : evidence) {
            boolean left = item.id().equals(evidenceId);
            less += left ? item.favour() : 0;
            lessAgainst += left ? item.against() : 0;
            carried |= left && item.redLine();
        }
        List<WeighedEvidence> others =
                evidence.stream().filter(item -> !item.id().equals(evidenceId)).toList();
        boolean still = redLine && (!carried || others.stream().anyMatch(WeighedEvidence::redLine));
        return new OptionPosition(
                party,
                issue,
                option,
                Math.max(SMALLEST, favour - less),
                Math.max(SMALLEST, against - lessAgainst),
                still,
                others);
    }
}
