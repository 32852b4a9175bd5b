package org.parley.analysis.bargaining;

import java.util.List;
import org.parley.analysis.preference.Combination;
import org.parley.model.ParleyException;

/**
 * A combination of options that no agreement may show: a party's red line, or a condition of the process itself.
 *
 * @param name what it is called in answers; unique in its model
 * @param owner party whose red line it is; empty for a condition nobody owns
 * @param excluded the options that must not occur together (one alone: that option is out)
 * @param evidence identifiers of the quotes that carry it; empty if it is an assumption
 */
public record Restriction(String name, String owner, Combination excluded, List<String> evidence) {
    public Restriction {
        evidence = List.copyOf(evidence);
        if (name.isBlank()) {
            throw new ParleyException("The name of a red line or condition must not be empty.");
        }
    }

    /** Whether it is a party's veto rather than a condition of the process. */
    public boolean redLine() {
        return !owner.isEmpty();
    }
}
