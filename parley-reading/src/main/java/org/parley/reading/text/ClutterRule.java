package org.parley.reading.text;

import java.util.regex.Pattern;

/**
 * One line of the resource {@code clutter.tsv}: words that mark what is not the article.
 *
 * @param action what is dropped
 * @param zone where the rule holds
 * @param pattern the whole line, white space folded, case ignored
 * @param reason why such a line is never part of an article
 */
public record ClutterRule(Action action, Zone zone, Pattern pattern, String reason) {
    private static final int LONGEST = 800;

    /** What a matching line takes with it. */
    public enum Action {
        /** The line alone. */
        LINE,
        /** The line and all below it. */
        TAIL,
        /** The line and the labels below it, up to running text. */
        SECTION,
        /** The line and the labels below it that stand again later in the text. */
        CONTENTS,
        /** A shop's button: the line, the product's name before it and its blurb after it. */
        SHOP,
        /** A paragraph that leads to a shop's button; dropped only before one. */
        PITCH
    }

    /** Where in the text a rule holds. */
    public enum Zone {
        ANY,
        /** Before the first running text. */
        HEAD,
        /** Before the first or after the last running text. */
        EDGE
    }

    /** Whether the whole line is of this kind. */
    public boolean matches(TextLine line) {
        return line.words().length() <= LONGEST && pattern.matcher(line.words()).matches();
    }
}
