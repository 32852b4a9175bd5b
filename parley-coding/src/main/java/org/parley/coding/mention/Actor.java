package org.parley.coding.mention;

/**
 * Whoever speaks or acts: the canonical name of a party, country or organisation, and the person or body that speaks for
 * it ("" if none is named, "unnamed official" for an unnamed source of the party).
 */
public record Actor(String party, String speaker) {
    /** What an unnamed source of a party is called. */
    public static final String UNNAMED = "unnamed official";

    /** The same party, another speaker. */
    public Actor spokenBy(String person) {
        return new Actor(party, person);
    }
}
