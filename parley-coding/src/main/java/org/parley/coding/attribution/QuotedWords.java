package org.parley.coding.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/**
 * Which words of each sentence stand between double quotation marks, the marks among them. A mark left open at the end of
 * a paragraph ends there, as a quotation that goes on opens the next paragraph anew.
 */
final class QuotedWords {
    private final List<BitSet> quoted = new ArrayList<>();

    QuotedWords(List<Sentence> sentences) {
        boolean open = false;
        int passage = -1;
        for (Sentence sentence : sentences) {
            open &= sentence.passage() == passage;
            passage = sentence.passage();
            BitSet words = new BitSet();
            for (Token token : sentence.tokens()) {
                boolean mark = token.form().equals("\"")
                        || token.form().equals("``")
                        || token.form().equals("''");
                if (mark || open) {
                    words.set(token.index());
                }
                open ^= mark;
            }
            quoted.add(words);
        }
    }

    /** The quoted words of a sentence. */
    BitSet of(Sentence sentence) {
        return (BitSet) quoted.get(sentence.number()).clone();
    }

    /** Whether all words of the sentence are quoted. */
    boolean wholly(Sentence sentence) {
        BitSet words = of(sentence);
        return sentence.tokens().stream().allMatch(token -> Phrases.isMark(token) || words.get(token.index()));
    }
}
