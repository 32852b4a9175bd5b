package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.coding.lexicon.CueClass;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.Scope;

/**
 * What a plan says is what its sponsor offers, what an agreement says is what its sides have committed themselves to: "the
 * plan provides for elections", "under the deal, the rebels will leave".
 */
final class PlanProvisions {
    private static final WordList PROVISION = WordList.named("provision");
    private static final WordList OBLIGATION = WordList.named("obligation");
    private static final WordList PACT = WordList.named("pact");
    private static final WordList FUTURE = WordList.named("future");

    List<Candidate> find(Sentence sentence, ActorResolver resolver) {
        List<Candidate> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.is("VB") && provides(sentence, token)) {
                plan(sentence, token).ifPresent(plan -> provisions(sentence, token, plan, resolver, found));
            }
            if (token.is("IN") && token.lemma().equals("under") && token.labelled("prep") && token.head() >= 0) {
                sentence.children(token, "pobj").stream()
                        .findFirst()
                        .ifPresent(plan -> under(sentence, token, plan, resolver, found));
            }
        }
        return found;
    }

    private static boolean provides(Sentence sentence, Token verb) {
        boolean obliged = Grammar.auxiliaries(sentence, verb).stream().anyMatch(OBLIGATION::has);
        boolean said = PROVISION.has(verb.lemma())
                || sentence.children(verb, "prep", "prt").stream()
                        .anyMatch(part -> PROVISION.has(verb.lemma() + "-" + part.lemma()));
        return said && !obliged;
    }

    private static Optional<Token> plan(Sentence sentence, Token verb) {
        return Grammar.passive(sentence, verb) ? Optional.empty() : Grammar.subject(sentence, verb);
    }

    private static void provisions(
            Sentence sentence, Token verb, Token plan, ActorResolver resolver, List<Candidate> found) {
        List<Actor> sponsors = resolver.sponsors(sentence, plan);
        List<Token> contents = contents(sentence, verb);
        if (sponsors.isEmpty() || contents.isEmpty() || Grammar.negated(sentence, verb)) {
            return;
        }
        BitSet all = new BitSet();
        contents.forEach(content -> all.or(sentence.subtree(content)));
        for (Part part : Part.of(sentence, verb, contents, all)) {
            BitSet words = Grammar.clause(sentence, verb);
            words.or(part.words());
            found.add(candidate(sentence, verb, part.root(), part.words(), words, sponsors, PACT.has(plan.lemma())));
        }
    }

    private static List<Token> contents(Sentence sentence, Token verb) {
        for (String label : List.of("ccomp", "xcomp", "dobj", "prep")) {
            List<Token> found = sentence.children(verb, label).stream()
                    .filter(child -> !label.equals("prep") || PROVISION.has(verb.lemma() + "-" + child.lemma()))
                    .toList();
            if (!found.isEmpty()) {
                return found.subList(0, 1);
            }
        }
        return List.of();
    }

    private static void under(
            Sentence sentence, Token under, Token plan, ActorResolver resolver, List<Candidate> found) {
        Token verb = sentence.token(under.head());
        List<Actor> sponsors = resolver.sponsors(sentence, plan);
        boolean said = verb.is("VB")
                && Grammar.auxiliaries(sentence, verb).stream()
                        .anyMatch(aux ->
                                FUTURE.has(aux) || aux.toLowerCase(Locale.ROOT).equals("must"));
        if (sponsors.isEmpty() || !said) {
            return;
        }
        BitSet words = Grammar.clause(sentence, verb);
        words.andNot(sentence.subtree(under));
        found.add(candidate(sentence, verb, verb, words, words, sponsors, PACT.has(plan.lemma())));
    }

    private static Candidate candidate(
            Sentence sentence,
            Token cue,
            Token root,
            BitSet content,
            BitSet words,
            List<Actor> sponsors,
            boolean pact) {
        return new Candidate(
                sentence,
                cue,
                pact ? CueClass.COMMIT : CueClass.OFFER,
                sponsors,
                root.index() == cue.index() && Grammar.negated(sentence, cue),
                content,
                root,
                List.of(),
                words,
                Scope.ASSERTED,
                "");
    }
}
