package org.parley.coding.parse;

import org.parley.model.text.Span;

/**
 * A word of a sentence.
 *
 * @param index place in the sentence, from 0
 * @param span place in the document
 * @param form as written, with straight quotation marks
 * @param lemma base form, lower case
 * @param tag Penn Treebank tag
 * @param head index of the head, -1 for the root
 * @param label ClearNLP dependency label
 */
public record Token(int index, Span span, String form, String lemma, String tag, int head, String label) {
    /** Whether the tag begins with the prefix ("VB", "NN"). */
    public boolean is(String tagPrefix) {
        return tag.startsWith(tagPrefix);
    }

    /** Whether the label is one of these. */
    public boolean labelled(String... labels) {
        for (String each : labels) {
            if (label.equals(each)) {
                return true;
            }
        }
        return false;
    }
}
