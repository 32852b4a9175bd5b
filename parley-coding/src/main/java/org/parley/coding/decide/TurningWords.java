package org.parley.coding.decide;

import java.util.BitSet;
import java.util.Locale;
import org.parley.coding.lexicon.CueClass;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.coding.statement.Candidate;
import org.parley.model.record.Act;

/**
 * Words inside a content that turn the thing named round: in "avoid deploying troops" the deployment is what is avoided, and
 * whoever blames others for breaking a truce is for it. Counts the turning words on the way from the words that name the
 * option up to the content's head; without such words only the head itself counts.
 */
public final class TurningWords {
    private static final WordList FLIP = WordList.named("flip");
    private static final WordList PHRASE = WordList.named("flip-phrase");
    private static final WordList THWART = WordList.named("thwart");
    private static final WordList CEDING = WordList.named("ceding");
    private static final WordList DOOM = WordList.named("doom");
    private static final int CLIMB = 8;

    private final Candidate candidate;
    private final Sentence sentence;
    private final boolean blame;
    private final boolean warned;
    private final boolean cession;

    /**
     * Looks for the words that turn what a candidate says.
     *
     * @param act what it does; who warns that a thing will collapse does not speak for it
     * @param wrong whether the option is a wrong itself: then what breaks a thing is the option and no turn
     * @param cession whether the option is that something is given up: then giving it up is no turn
     */
    public TurningWords(Candidate candidate, Act act, boolean wrong, boolean cession) {
        this.candidate = candidate;
        this.sentence = candidate.sentence();
        this.blame = act == Act.CRITICISE && !wrong;
        this.warned = act == Act.WARN;
        this.cession = cession;
    }

    /** Whether an odd number of turning words governs the matched words inside the content; the cue itself is left out. */
    public boolean turn(BitSet matched, BitSet content) {
        return count(matched, content) % 2 == 1;
    }

    private int count(BitSet matched, BitSet content) {
        Token root = candidate.root();
        Token cue = candidate.cue();
        boolean cued = cue.index() != root.index() || candidate.cueClass() != CueClass.SAY;
        boolean missed = candidate.cueClass() == CueClass.CRITICISE && root.index() != cue.index();
        int turns = missed && Grammar.negated(sentence, root) ? 1 : 0;
        if (matched.isEmpty()) {
            boolean own = root.index() != cue.index() || !cued;
            return turns + (own && content.get(root.index()) && turns(root, false) ? 1 : 0);
        }
        Token at = top(matched);
        turns += governed(at, matched) ? 1 : 0;
        for (int step = 0; step < CLIMB && at.head() >= 0 && at.index() != root.index(); step++) {
            boolean doer = at.labelled("nsubj");
            at = sentence.token(at.head());
            if (!content.get(at.index()) || (cued && at.index() == cue.index())) {
                break;
            }
            turns += !matched.get(at.index()) && turns(at, doer) ? 1 : 0;
            turns += at.index() != root.index() && at.is("VB") && Grammar.negated(sentence, at) ? 1 : 0;
        }
        return turns;
    }

    /** Whether the word turns what it governs; what fails or breaks by itself is not thwarted by anybody. */
    private boolean turns(Token word, boolean doer) {
        if ((warned && DOOM.has(word.lemma())) || (cession && CEDING.has(word.lemma()))) {
            return false;
        }
        return FLIP.has(word.lemma())
                || (blame && !doer && THWART.has(word.lemma()))
                || sentence.children(word, "prt", "advmod", "prep").stream()
                        .anyMatch(part -> PHRASE.has(word.lemma() + "-" + part.lemma()));
    }

    /** "no X" where the head of X has not been read as denied by it. */
    private boolean governed(Token top, BitSet matched) {
        boolean counted = top.labelled("nsubj", "nsubjpass", "dobj", "attr")
                && (top.head() == candidate.cue().index()
                        || top.head() == candidate.root().index());
        return !counted
                && sentence.children(top).stream()
                        .anyMatch(child -> !matched.get(child.index())
                                && child.form().toLowerCase(Locale.ROOT).equals("no"));
    }

    /** The matched word that is nearest to the root of the sentence. */
    private Token top(BitSet matched) {
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
