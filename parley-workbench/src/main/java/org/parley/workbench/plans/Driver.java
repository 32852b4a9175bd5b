package org.parley.workbench.plans;

import java.util.List;

/**
 * A quote or assumption, and how the share of draws with an open zone changes without it.
 *
 * @param what the change, printed
 * @param evidence lead statements of the quotes left out; empty for an assumption
 * @param open share of draws with an open zone then
 * @param change that share minus the one with everything in place
 */
public record Driver(String what, List<String> evidence, double open, double change) {
    public Driver {
        evidence = List.copyOf(evidence);
    }
}
