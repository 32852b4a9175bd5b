package org.parley.coding.event;

import java.util.BitSet;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** The words that tell an event: the verb's clause with its subject, or the noun's phrase. */
final class Clause {
    private Clause() {}

    static BitSet of(Trigger trigger, Subjects subjects) {
        Sentence sentence = trigger.sentence();
        if (trigger.nominal()) {
            return trimmed(sentence, sentence.subtree(trigger.noun()));
        }
        BitSet words = Grammar.clause(sentence, trigger.verb());
        subjects.of(sentence, trigger.verb()).ifPresent(subject -> words.or(sentence.subtree(subject)));
        return trimmed(sentence, words);
    }

    /** The clause around the event: that of the verb that a noun, conjunct or participle hangs on. */
    static BitSet around(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Token at = trigger.verb();
        while (at.head() >= 0) {
            boolean joined = !at.is("VB") || at.labelled("conj", "advcl", "xcomp", "pcomp", "acl");
            if (!joined) {
                break;
            }
            at = sentence.token(at.head());
            if (at.is("VB") && !at.labelled("conj", "xcomp")) {
                break;
            }
        }
        BitSet words = Grammar.clause(sentence, at);
        for (Token child : sentence.children(at)) {
            if (child.is("VB") && !sentence.subtree(child).get(trigger.verb().index())) {
                words.andNot(sentence.subtree(child));
            }
        }
        return words;
    }

    private static BitSet trimmed(Sentence sentence, BitSet words) {
        while (!words.isEmpty() && isMark(sentence.token(words.nextSetBit(0)))) {
            words.clear(words.nextSetBit(0));
        }
        while (!words.isEmpty() && isMark(sentence.token(words.length() - 1))) {
            words.clear(words.length() - 1);
        }
        return words;
    }

    private static boolean isMark(Token token) {
        return token.form().chars().noneMatch(Character::isLetterOrDigit) || token.labelled("cc");
    }
}
