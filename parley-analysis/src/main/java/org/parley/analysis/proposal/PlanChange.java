package org.parley.analysis.proposal;

import java.util.List;
import org.parley.model.codebook.Provision;

/**
 * Changes of a plan that would make it acceptable, no part of which would do.
 *
 * @param steps what changes
 * @param least by how much the changed plan is worth more than the reservation value to the party nearest to it
 */
public record PlanChange(List<Step> steps, double least) {
    public PlanChange {
        steps = List.copyOf(steps);
    }

    /** A clause that takes another option instead, or is dropped (option empty). */
    public record Step(Provision clause, String option) {
        /** Whether the plan falls silent here. */
        public boolean dropped() {
            return option.isEmpty();
        }
    }
}
