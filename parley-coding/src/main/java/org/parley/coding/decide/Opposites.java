package org.parley.coding.decide;

import java.util.BitSet;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Sentence;

/** Fighting where the option is a truce: who wants the one is against the other, who wants it stopped is for it. */
public final class Opposites {
    private static final WordList VIOLENCE = WordList.named("violence");
    private static final WordList CALM = WordList.named("calm");
    private static final WordList FLIP = WordList.named("flip");

    private Opposites() {}

    /** Whether the content speaks of the use of arms and not of their silence, and what was matched is not their end. */
    public static boolean speaksOfViolence(Sentence sentence, BitSet content, BitSet matched) {
        return has(VIOLENCE, sentence, content) && !has(CALM, sentence, content) && !has(FLIP, sentence, matched);
    }

    private static boolean has(WordList list, Sentence sentence, BitSet words) {
        return words.stream().anyMatch(word -> list.has(sentence.token(word).lemma()));
    }
}
