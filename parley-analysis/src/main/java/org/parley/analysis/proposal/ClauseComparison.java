package org.parley.analysis.proposal;

import java.util.List;
import org.parley.model.codebook.Provision;

/** What two plans say on one issue, and how that relates. */
public record ClauseComparison(String issue, ClauseRelation relation, List<Provision> first, List<Provision> second) {
    public ClauseComparison {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }
}
