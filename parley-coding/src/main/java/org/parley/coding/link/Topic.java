package org.parley.coding.link;

/**
 * What the text spoke of just before.
 *
 * @param issue issue of the last statement, empty if there was none nearby
 * @param option option of the last statement, empty likewise
 * @param before words of the sentence before, or of the heading above; may be empty
 * @param focus what the whole document is about
 */
public record Topic(String issue, String option, String before, Focus focus) {
    /** Nothing yet. */
    public static final Topic NONE = new Topic("", "", "", Focus.NONE);
}
