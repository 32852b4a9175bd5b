package org.parley.coding.decide;

import java.util.BitSet;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Sentence;

/**
 * Words for the opposite of the option: fighting where the option is a truce, a siege where it is that the siege is lifted.
 * Who wants the one is against the other, who wants it stopped is for it.
 */
public final class Opposites {
    private static final WordList VIOLENCE = WordList.named("violence");
    private static final WordList CALM = WordList.named("calm");
    private static final WordList BURDEN = WordList.named("burden");
    private static final WordList ENDING = WordList.named("ending");
    private static final WordList FLIP = WordList.named("flip");

    private Opposites() {}

    /** Whether the content speaks of the use of arms and not of their silence, and what was matched is not their end. */
    public static boolean speaksOfViolence(Sentence sentence, BitSet content, BitSet matched) {
        return has(VIOLENCE, sentence, content) && !has(CALM, sentence, content) && !has(FLIP, sentence, matched);
    }

    /** Whether the matched words name the burden whose end is the option, and not its end. */
    public static boolean speaksOfBurden(Sentence sentence, BitSet matched) {
        return has(BURDEN, sentence, matched) && !has(ENDING, sentence, matched);
    }

    private static boolean has(WordList list, Sentence sentence, BitSet words) {
        return words.stream().anyMatch(word -> list.has(sentence.token(word).lemma()));
    }
}
