package org.parley.analysis.proposal;

import java.util.List;
import org.parley.model.codebook.Provision;

/**
 * What would have to change in a plan before it is acceptable to some parties.
 *
 * @param required clauses across somebody's red line or refused: each must change, whatever else does
 * @param change the fewest changes found that make the plan acceptable; no steps if it is so already or none suffice
 * @param acceptable whether the plan is acceptable once these steps are taken (or already)
 * @param fewest whether fewer steps are proven not to suffice
 */
public record PlanRevision(List<Required> required, PlanChange change, boolean acceptable, boolean fewest) {
    public PlanRevision {
        required = List.copyOf(required);
    }

    /**
     * A clause that must change.
     *
     * @param clause the clause
     * @param redLines whose red line it breaks
     * @param refusals who refuses it without having drawn a red line
     * @param instead options that exclude this one and that none of them blocks or contests; the plan may also fall silent
     */
    public record Required(Provision clause, List<String> redLines, List<String> refusals, List<String> instead) {
        public Required {
            redLines = List.copyOf(redLines);
            refusals = List.copyOf(refusals);
            instead = List.copyOf(instead);
        }
    }

    /** Whether the plan is acceptable as it stands. */
    public boolean asItStands() {
        return acceptable && change.steps().isEmpty();
    }
}
