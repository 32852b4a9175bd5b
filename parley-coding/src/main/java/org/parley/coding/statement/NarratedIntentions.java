package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.coding.lexicon.CueClass;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.Scope;

/**
 * Positions that the reporter tells without any word of saying: "Ruritania will not withdraw", "the rebels are to free their
 * captives". The verb itself is the content.
 */
final class NarratedIntentions {
    private static final WordList FUTURE = WordList.named("future");

    List<Candidate> find(Sentence sentence, ActorResolver resolver, List<Candidate> taken) {
        List<Candidate> found = new ArrayList<>();
        for (Token verb : sentence.tokens()) {
            boolean free =
                    taken.stream().noneMatch(candidate -> candidate.words().get(verb.index()));
            if (free && verb.is("VB") && intention(sentence, verb) && !supposed(sentence, verb)) {
                candidate(sentence, verb, resolver, found);
            }
        }
        return found;
    }

    private static void candidate(Sentence sentence, Token verb, ActorResolver resolver, List<Candidate> found) {
        List<Actor> holders = Grammar.subject(sentence, verb)
                .filter(subject -> subject.labelled("nsubj"))
                .map(subject -> resolver.resolve(sentence, subject))
                .orElse(List.of());
        if (!holders.isEmpty()) {
            BitSet words = Grammar.clause(sentence, verb);
            found.add(new Candidate(
                    sentence, verb, CueClass.SAY, holders, false, words, verb, holders, words, Scope.ASSERTED, ""));
        }
    }

    private static boolean intention(Sentence sentence, Token verb) {
        if (Grammar.auxiliaries(sentence, verb).stream().anyMatch(FUTURE::has)) {
            return true;
        }
        boolean infinitive = verb.labelled("xcomp") && verb.head() >= 0;
        return infinitive && sentence.token(verb.head()).lemma().equals("be");
    }

    private static boolean supposed(Sentence sentence, Token verb) {
        return sentence.children(verb, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("if"));
    }
}
