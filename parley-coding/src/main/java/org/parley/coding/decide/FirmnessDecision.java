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
            return token.index() > 1
                    && (sentence.token(token.index() - 1).lemma().equals("no")
                            || sentence.token(token.index() - 2).lemma().equals("of")
                                    && sentence.token(token.index() - 1).lemma().equals("the"));
        }
        return token.lemma().equals("line")
                && token.index() > 0
                && sentence.token(token.index() - 1).lemma().equals("red");
    }
}
