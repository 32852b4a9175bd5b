package org.parley.workbench.render;

import org.parley.model.ParleyException;

/**
 * What the terminal can show.
 *
 * @param width columns
 * @param colour whether escape codes may be used
 * @param unicode whether signs beyond ASCII may be used
 */
public record TextStyle(int width, boolean colour, boolean unicode) {
    /** A hundred columns, no colour. */
    public static final TextStyle PLAIN = new TextStyle(100, false, true);

    private static final int NARROWEST = 40;

    public TextStyle {
        if (width < NARROWEST) {
            throw new ParleyException("The width (" + width + ") must be at least " + NARROWEST + " columns.");
        }
    }

    /** The text painted, if there is colour. */
    public String paint(Ink ink, String text) {
        return colour ? ink.paint(text) : text;
    }

    /** The sign if it can be shown, else its stand-in. */
    public String sign(String sign, String ascii) {
        return unicode ? sign : ascii;
    }
}
