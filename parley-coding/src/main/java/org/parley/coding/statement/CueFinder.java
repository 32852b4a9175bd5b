package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.coding.lexicon.CueEntry;
import org.parley.coding.lexicon.CueLexicon;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** The cue words of a sentence with their lexicon entries, left to right. */
final class CueFinder {
    private static final WordList COPULA = WordList.named("copula");

    private final CueLexicon lexicon;

    CueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A cue word and its entry.
     *
     * @param state whether it tells the state of its subject ("is opposed to"), though it may look like a passive
     */
    record Cue(Token token, CueEntry entry, boolean state) {
        /** Whether it is told of its subject what others do: "is rejected". */
        boolean passive(Sentence sentence) {
            return token.is("VB") && !state && Grammar.passive(sentence, token);
        }
    }

    List<Cue> find(Sentence sentence) {
        List<Cue> cues = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            cue(sentence, token).ifPresent(cues::add);
        }
        return cues;
    }

    private Optional<Cue> cue(Sentence sentence, Token token) {
        if (token.is("VB")) {
            Optional<Cue> state = state(sentence, token);
            return state.isPresent() ? state : verb(sentence, token).map(entry -> new Cue(token, entry, false));
        }
        if (token.is("JJ") || token.labelled("acomp", "oprd")) {
            return lexicon.adjective(token.lemma())
                    .filter(entry -> predicative(sentence, token) && !phrasal(sentence, token))
                    .map(entry -> new Cue(token, entry, true));
        }
        if (Grammar.ofBeing(sentence, token)) {
            return lexicon.adjective(token.lemma()).map(entry -> new Cue(token, entry, true));
        }
        return token.is("NN")
                ? lexicon.noun(token.lemma()).map(entry -> new Cue(token, entry, false))
                : Optional.empty();
    }

    /** "is opposed to", "was determined to": an adjective that looks like a passive. */
    private Optional<Cue> state(Sentence sentence, Token token) {
        boolean copula = token.labelled("acomp", "oprd") || hasCopula(sentence, token);
        return copula && Grammar.agents(sentence, token).isEmpty()
                ? lexicon.adjective(token.form().toLowerCase(Locale.ROOT)).map(entry -> new Cue(token, entry, true))
                : Optional.empty();
    }

    private Optional<CueEntry> verb(Sentence sentence, Token token) {
        for (Token child : sentence.children(token, "prt", "prep", "advmod", "acomp", "oprd")) {
            Optional<CueEntry> phrasal = lexicon.verb(token.lemma() + "+" + child.lemma());
            if (phrasal.isPresent() && !astray(sentence, token, child)) {
                return phrasal;
            }
        }
        for (Token clause : sentence.children(token, "advcl", "xcomp", "ccomp")) {
            for (Token mark : sentence.children(clause, "mark", "aux")) {
                Optional<CueEntry> phrasal = lexicon.verb(token.lemma() + "+" + mark.lemma());
                if (phrasal.isPresent()) {
                    return phrasal;
                }
            }
        }
        boolean attributive = token.labelled("nmod", "amod", "aux", "auxpass", "compound", "nsubj");
        return attributive ? Optional.empty() : lexicon.verb(token.lemma());
    }

    /** "for his part, he called it ...", "called the offer poor on Tuesday": a preposition that is not the verb's. */
    private boolean astray(Sentence sentence, Token verb, Token preposition) {
        return preposition.labelled("prep")
                && lexicon.verb(verb.lemma()).isPresent()
                && (preposition.index() < verb.index()
                        || sentence.children(verb, "dobj").stream()
                                .anyMatch(object ->
                                        object.index() < preposition.index() && object.index() > verb.index()));
    }

    /** Whether the word is part of a phrasal cue ("made clear"). */
    private boolean phrasal(Sentence sentence, Token token) {
        return token.head() >= 0
                && lexicon.verb(sentence.token(token.head()).lemma() + "+" + token.lemma())
                        .isPresent();
    }

    private static boolean hasCopula(Sentence sentence, Token token) {
        return token.tag().equals("VBN") && !sentence.children(token, "auxpass").isEmpty();
    }

    private static boolean predicative(Sentence sentence, Token token) {
        if (token.labelled("acomp", "oprd", "attr", "advcl", "root", "xcomp", "ccomp")) {
            return true;
        }
        if (token.labelled("conj") && token.head() >= 0) {
            Token head = sentence.token(token.head());
            return head.is("JJ") || COPULA.has(head.lemma());
        }
        return token.labelled("advmod", "acl", "relcl", "amod")
                && !sentence.children(token).isEmpty();
    }
}
