package org.parley.coding.mention;

/** A name found in a sentence: tokens [from, to) and what it stands for. */
record Mention(int from, int to, Name name) {
    boolean covers(int index) {
        return from <= index && index < to;
    }
}
