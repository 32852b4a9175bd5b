package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.coding.lexicon.CueEntry;
import org.parley.coding.lexicon.CueLexicon;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** The cue words of a sentence with their lexicon entries, left to right. */
final class CueFinder {
    private static final WordList COPULA = WordList.named("copula");

    private final CueLexicon lexicon;

    CueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A cue word and its entry. */
    record Cue(Token token, CueEntry entry) {}

    List<Cue> find(Sentence sentence) {
        List<Cue> cues = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            entry(sentence, token).ifPresent(entry -> cues.add(new Cue(token, entry)));
        }
        return cues;
    }

    private Optional<CueEntry> entry(Sentence sentence, Token token) {
        if (token.is("VB")) {
            return verb(sentence, token);
        }
        if (token.is("JJ") || token.labelled("acomp", "oprd")) {
            return lexicon.adjective(token.lemma())
                    .filter(entry -> predicative(sentence, token) && !phrasal(sentence, token));
        }
        return token.is("NN") ? lexicon.noun(token.lemma()) : Optional.empty();
    }

    private Optional<CueEntry> verb(Sentence sentence, Token token) {
        for (Token child : sentence.children(token, "prt", "prep", "advmod", "acomp", "oprd")) {
            Optional<CueEntry> phrasal = lexicon.verb(token.lemma() + "+" + child.lemma());
            if (phrasal.isPresent()) {
                return phrasal;
            }
        }
        boolean attributive = token.labelled("nmod", "amod", "aux", "auxpass", "compound", "csubj", "nsubj");
        if (attributive) {
            return Optional.empty();
        }
        Optional<CueEntry> asAdjective = token.labelled("acomp", "oprd") || hasCopula(sentence, token)
                ? lexicon.adjective(token.form().toLowerCase(Locale.ROOT))
                : Optional.empty();
        return asAdjective.isPresent() ? asAdjective : lexicon.verb(token.lemma());
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
