package org.parley.analysis.bargaining;

/**
 * Something a party insists on.
 *
 * @param party who insists
 * @param name name of the red line; empty for the party's reservation value
 */
public record Demand(String party, String name) {
    /** Whether it is a red line rather than a reservation value. */
    public boolean redLine() {
        return !name.isEmpty();
    }

    @Override
    public String toString() {
        return redLine() ? name : "reservation value of " + party;
    }
}
