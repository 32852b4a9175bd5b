package org.parley.coding.statement;

import java.util.Optional;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** Who speaks by a verb of saying: its subject, or whoever stands in its object's place. */
final class Speaking {
    private Speaking() {}

    /**
     * The head of the speaker's phrase: whoever is quoted ("it quoted him as saying"), the one after an inverted verb that the
     * parser took for its object ("..., said three officials"), else the subject.
     */
    static Optional<Token> speaker(Sentence sentence, Token verb) {
        Optional<Token> quoted = quoted(sentence, verb);
        if (quoted.isPresent()) {
            return quoted;
        }
        Optional<Token> inverted = inverted(sentence, verb);
        return inverted.isPresent() ? inverted : Grammar.subject(sentence, verb);
    }

    private static Optional<Token> quoted(Sentence sentence, Token verb) {
        boolean as = (verb.lemma().equals("quote") || verb.lemma().equals("cite"))
                && sentence.children(verb, "prep").stream()
                        .anyMatch(prep -> prep.lemma().equals("as"));
        return as ? sentence.children(verb, "dobj", "nsubjpass").stream().findFirst() : Optional.empty();
    }

    private static Optional<Token> inverted(Sentence sentence, Token verb) {
        boolean saidBefore = sentence.children(verb, "nsubj", "nsubjpass").isEmpty()
                && sentence.children(verb, "ccomp").stream().anyMatch(clause -> clause.index() < verb.index());
        return saidBefore
                ? sentence.children(verb, "dobj").stream()
                        .filter(object -> object.index() > verb.index())
                        .findFirst()
                : Optional.empty();
    }
}
