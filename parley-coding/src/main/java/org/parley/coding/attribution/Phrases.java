package org.parley.coding.attribution;

import java.util.BitSet;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** Sets of words of a sentence. */
final class Phrases {
    private Phrases() {}

    /** The noun phrase of a source with its appositions, without what is merely joined on by a comma and a clause. */
    static BitSet noun(Sentence sentence, Token head) {
        BitSet words = sentence.subtree(head);
        for (Token child : sentence.children(head, "relcl", "parataxis", "punct", "ccomp", "dep")) {
            if (child.index() > head.index()) {
                words.andNot(sentence.subtree(child));
            }
        }
        return trimmed(sentence, words);
    }

    /** Without punctuation at its ends; quotation marks stay. */
    static BitSet trimmed(Sentence sentence, BitSet words) {
        while (!words.isEmpty() && isMark(sentence.token(words.nextSetBit(0)))) {
            words.clear(words.nextSetBit(0));
        }
        while (!words.isEmpty() && isMark(sentence.token(words.length() - 1))) {
            words.clear(words.length() - 1);
        }
        return words;
    }

    static boolean isMark(Token token) {
        return !token.form().equals("\"") && token.form().chars().noneMatch(Character::isLetterOrDigit);
    }

    static int wordsIn(Sentence sentence, BitSet tokens) {
        return (int) tokens.stream()
                .filter(i -> sentence.token(i).form().chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
