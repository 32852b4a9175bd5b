package org.parley.coding.decide;

import java.util.BitSet;
import java.util.Locale;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/**
 * Words inside a content that turn the thing named round: in "avoid deploying troops" the deployment is what is avoided.
 * Counts the turning words on the way from the words that name the option up to the content's head.
 */
public final class TurningWords {
    private static final WordList FLIP = WordList.named("flip");
    private static final int CLIMB = 8;

    private TurningWords() {}

    /** Whether an odd number of turning words governs the matched words inside the content; the cue itself is left out. */
    public static boolean turn(Sentence sentence, BitSet matched, BitSet content, Token root, Token cue) {
        if (matched.isEmpty()) {
            return false;
        }
        Token top = top(sentence, matched);
        int turns = governed(sentence, top, matched) ? 1 : 0;
        Token at = top;
        for (int step = 0; step < CLIMB && at.head() >= 0 && at.index() != root.index(); step++) {
            at = sentence.token(at.head());
            if (!content.get(at.index()) || at.index() == cue.index()) {
                break;
            }
            if (!matched.get(at.index()) && FLIP.has(at.lemma())) {
                turns++;
            }
            if (at.index() != root.index() && at.is("VB") && Grammar.negated(sentence, at)) {
                turns++;
            }
        }
        return turns % 2 == 1;
    }

    private static boolean governed(Sentence sentence, Token top, BitSet matched) {
        return sentence.children(top).stream()
                .anyMatch(child -> !matched.get(child.index())
                        && child.form().toLowerCase(Locale.ROOT).equals("no"));
    }

    /** The matched word that is nearest to the root of the sentence. */
    private static Token top(Sentence sentence, BitSet matched) {
        Token best = sentence.token(matched.nextSetBit(0));
        int bestDepth = Integer.MAX_VALUE;
        for (int i = matched.nextSetBit(0); i >= 0; i = matched.nextSetBit(i + 1)) {
            int depth = 0;
            Token at = sentence.token(i);
            while (at.head() >= 0 && depth < 200) {
                at = sentence.token(at.head());
                depth++;
            }
            if (depth < bestDepth) {
                bestDepth = depth;
                best = sentence.token(i);
            }
        }
        return best;
    }
}
