package org.parley.web;

import org.parley.model.ParleyException;

/**
 * What a page says when something is wrong.
 *
 * @param title in a few words
 * @param message what is wrong
 * @param mend how it is mended; may be empty
 */
public record ErrorView(String title, String message, String mend) {
    /** Attribute that is set once an error has been said. */
    static final String SAID = "parley.error";

    /** A fault of the program. */
    static final ErrorView FAULT = new ErrorView(
            "A fault of Parley, not of yours",
            "This page could not be made. The case is unharmed: pages only read it.",
            "Maybe parley check finds what is wrong with the case.");

    /** The message and the mend of an exception. */
    static ErrorView of(String title, ParleyException e) {
        String[] lines = String.valueOf(e.getMessage()).split("\\R", 2);
        return new ErrorView(title, lines[0], lines.length > 1 ? lines[1] : "");
    }
}
