package org.parley.model.record;

import java.util.Locale;
import org.parley.model.ParleyException;

/** Where in the sentence's logic a statement stands. Only ASSERTED statements enter the position matrix. */
public enum Scope {
    /** Said to be so. */
    ASSERTED("asserted"),
    /** Inside another actor's statement about the holder. */
    EMBEDDED("embedded"),
    /** Inside a supposition. */
    HYPOTHETICAL("hypothetical"),
    /** Inside a question. */
    QUESTION("question"),
    /** A position said to be no longer held. */
    PAST("past");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    /** The printed word. */
    public String label() {
        return label;
    }

    /**
     * The constant with the printed word.
     *
     * @throws ParleyException if there is none
     */
    public static Scope of(String label) {
        for (Scope each : values()) {
            if (each.label.equals(label.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new ParleyException("The Scope (" + label + ") must be one of the printed words of Scope.");
    }
}
