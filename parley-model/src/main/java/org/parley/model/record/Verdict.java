package org.parley.model.record;

import java.util.Locale;
import org.parley.model.ParleyException;

/** What a person decides about something coded. */
public enum Verdict {
    /** It is right as it stands. */
    ACCEPT("accept"),
    /** It is right with these changes. */
    AMEND("amend"),
    /** It is no statement, or a wrong one: it does not count. */
    REJECT("reject"),
    /** The newest verdict on it that stands is taken back. */
    UNDO("undo");

    private final String label;

    Verdict(String label) {
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
    public static Verdict of(String label) {
        for (Verdict each : values()) {
            if (each.label.equals(label.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new ParleyException("The Verdict (" + label + ") must be one of the printed words of Verdict.");
    }
}
