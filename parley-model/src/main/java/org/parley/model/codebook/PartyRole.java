package org.parley.model.codebook;

/** What a party is to the process. */
public enum PartyRole {
    PRINCIPAL("principal"),
    MEDIATOR("mediator"),
    SUPPORTER("supporter"),
    OBSERVER("observer");

    private final String label;

    PartyRole(String label) {
        this.label = label;
    }

    /** The word used in codebooks. */
    public String label() {
        return label;
    }
}
