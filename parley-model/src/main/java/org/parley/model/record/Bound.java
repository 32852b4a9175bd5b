package org.parley.model.record;

import java.util.Locale;
import org.parley.model.ParleyException;

/** How a figure bounds the true quantity. */
public enum Bound {
    /** The number itself. */
    EXACT("exact"),
    /** At least, more than, over. */
    AT_LEAST("at least"),
    /** At most, up to, less than. */
    AT_MOST("at most"),
    /** About, nearly, some. */
    ABOUT("about");

    private final String label;

    Bound(String label) {
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
    public static Bound of(String label) {
        for (Bound each : values()) {
            if (each.label.equals(label.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new ParleyException("The Bound (" + label + ") must be one of the printed words of Bound.");
    }
}
