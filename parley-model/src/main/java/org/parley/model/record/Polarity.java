package org.parley.model.record;

import org.parley.model.ParleyException;

/** For (+) or against (-) the option named. */
public enum Polarity {
    FOR("+"),
    AGAINST("-");

    private final String label;

    Polarity(String label) {
        this.label = label;
    }

    /** "+" or "-". */
    public String label() {
        return label;
    }

    /** The other side. */
    public Polarity opposite() {
        return this == FOR ? AGAINST : FOR;
    }

    /**
     * The polarity of the sign.
     *
     * @throws ParleyException if it is neither "+" nor "-"
     */
    public static Polarity of(String label) {
        return switch (label) {
            case "+" -> FOR;
            case "-" -> AGAINST;
            default -> throw new ParleyException("The polarity (" + label + ") must be + or -.");
        };
    }
}
