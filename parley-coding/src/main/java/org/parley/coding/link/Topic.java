package org.parley.coding.link;

/**
 * What the text spoke of just before.
 *
 * @param issue issue of the last statement, empty if there was none nearby
 * @param option option of the last statement, empty likewise
 * @param before words of the sentence before, or of the heading above; may be empty
 */
public record Topic(String issue, String option, String before) {
    /** Nothing yet. */
    public static final Topic NONE = new Topic("", "", "");
}
