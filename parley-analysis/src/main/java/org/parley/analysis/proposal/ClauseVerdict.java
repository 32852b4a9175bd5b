package org.parley.analysis.proposal;

import java.util.List;
import org.parley.model.codebook.Provision;

/**
 * How a clause stands with a party.
 *
 * @param support expected support of the party for what the clause says (for a clause that rules an option out: 1 minus
 *     its support for the option)
 * @param evidence identifiers of the quotes behind it
 */
public record ClauseVerdict(
        Provision provision, String party, ClauseStanding standing, double support, List<String> evidence) {
    public ClauseVerdict {
        evidence = List.copyOf(evidence);
    }
}
