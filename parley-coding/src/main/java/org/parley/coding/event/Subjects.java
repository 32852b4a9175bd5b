package org.parley.coding.event;

import java.util.List;
import java.util.Optional;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/**
 * Subjects of verbs. The parser often takes "On Friday Ruritanian troops fired" for a phrase of time with "troops" as its
 * noun; here the noun gets its verb back.
 */
final class Subjects {
    private final EventLexicon lexicon;

    Subjects(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The subject, its own or shared with the verb that it is joined to. */
    Optional<Token> of(Sentence sentence, Token verb) {
        Optional<Token> swallowed = swallowed(sentence, verb);
        if (swallowed.isPresent()) {
            return swallowed;
        }
        Optional<Token> subject = Grammar.subject(sentence, verb);
        if (subject.isEmpty()) {
            subject = sentence.children(verb, "aux", "auxpass").stream()
                    .flatMap(aux -> sentence.children(aux, "nsubj", "nsubjpass").stream())
                    .findFirst();
        }
        if (subject.isEmpty() && verb.labelled("conj", "advcl") && verb.head() >= 0) {
            return swallowed(sentence, sentence.token(verb.head()));
        }
        return subject;
    }

    private Optional<Token> swallowed(Sentence sentence, Token verb) {
        if (!sentence.children(verb, "nsubj", "nsubjpass").isEmpty()) {
            return Optional.empty();
        }
        for (Token prep : sentence.children(verb, "prep")) {
            if (prep.index() < verb.index() && prep.lemma().equals("on")) {
                for (Token noun : sentence.children(prep, "pobj")) {
                    List<Token> days = sentence.children(noun, "nmod", "compound");
                    boolean day = !days.isEmpty()
                            && lexicon.has("weekday", days.get(0).lemma());
                    if (day && !lexicon.has("time-of-day", noun.lemma())) {
                        return Optional.of(noun);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
