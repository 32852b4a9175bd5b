package org.parley.analysis.stability.inverse;

import java.util.List;
import java.util.Optional;

/**
 * What it takes for a target to be stable for one decision maker, the others' preferences being as they are.
 *
 * @param decisionMaker whose preference varies
 * @param stable whether it is stable now
 * @param share exact share of strict orders that make it stable; empty if that is too hard to count
 * @param requirements necessary and sufficient: all must be met; those that always are have been left out
 * @param demote the least costly set of states that would have to sink to the target's rank or below
 * @param cost the cost of that change
 * @param cheapestProven whether no cheaper change exists
 */
public record InverseFinding(
        int decisionMaker,
        boolean stable,
        Optional<Fraction> share,
        List<Requirement> requirements,
        List<Integer> demote,
        double cost,
        boolean cheapestProven) {
    public InverseFinding {
        requirements = List.copyOf(requirements);
        demote = List.copyOf(demote);
    }
}
