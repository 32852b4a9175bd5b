package org.parley.coding.decide;

import java.util.Locale;
import java.util.Set;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.coding.statement.Candidate;
import org.parley.model.record.Act;
import org.parley.model.record.Firmness;

/** How firmly a statement is put: categorical words make a red line of a refusal, demand or condition; hedges a signal. */
public final class FirmnessDecision {
    private static final WordList CATEGORICAL = WordList.named("categorical");
    private static final WordList HEDGE = WordList.named("hedge");
    private static final Set<Act> FIRM = Set.of(Act.REJECT, Act.DEMAND, Act.CONDITION);

    private FirmnessDecision() {}

    /** The firmness of a candidate that does the given act. */
    public static Firmness of(Candidate candidate, Act act) {
        Sentence sentence = candidate.sentence();
        boolean hedged = HEDGE.has(candidate.cue().lemma());
        for (int i = candidate.words().nextSetBit(0);
                i >= 0;
                i = candidate.words().nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            String form = token.form().toLowerCase(Locale.ROOT);
            if (FIRM.contains(act) && (CATEGORICAL.has(form) || redLine(sentence, token))) {
                return Firmness.RED_LINE;
            }
            boolean near = token.head() == candidate.cue().index()
                    || token.head() == candidate.root().index();
            hedged |= near && HEDGE.has(token.lemma());
        }
        return hedged ? Firmness.SIGNAL : Firmness.STATED;
    }

    private static boolean redLine(Sentence sentence, Token token) {
        if (token.lemma().startsWith("circumstance") || token.lemma().equals("question")) {
            return follows(sentence, token, "no") || follows(sentence, token, "of", "the");
        }
        return token.lemma().equals("line") && follows(sentence, token, "red");
    }

    private static boolean follows(Sentence sentence, Token token, String... words) {
        int from = token.index() - words.length;
        for (int i = 0; i < words.length; i++) {
            if (from < 0 || !sentence.token(from + i).lemma().equals(words[i])) {
                return false;
            }
        }
        return true;
    }
}
