package org.parley.workbench.assist;

import org.parley.workbench.assist.format.ChatJson;

/** A question about a passage: its JSON and the hash of it, under which the answer is kept. */
record Question(PassageToAsk passage, String json, String key) {
    private static final int LETTERS_PER_TOKEN = 4;

    /** What it will cost at most, by a rule of thumb: four letters a token. */
    int mostTokens() {
        return estimate(json) + ChatJson.MOST_ANSWER_TOKENS;
    }

    static int estimate(String text) {
        return text.length() / LETTERS_PER_TOKEN + 1;
    }
}
