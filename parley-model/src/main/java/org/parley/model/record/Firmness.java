package org.parley.model.record;

import java.util.Locale;
import org.parley.model.ParleyException;

/** How firmly a position is put. */
public enum Firmness {
    /** Hinted, floated, hedged. */
    SIGNAL("signal"),
    /** Plainly said. */
    STATED("stated"),
    /** Categorical, never to be given up. */
    RED_LINE("red line");

    private final String label;

    Firmness(String label) {
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
    public static Firmness of(String label) {
        for (Firmness each : values()) {
            if (each.label.equals(label.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new ParleyException("The Firmness (" + label + ") must be one of the printed words of Firmness.");
    }
}
