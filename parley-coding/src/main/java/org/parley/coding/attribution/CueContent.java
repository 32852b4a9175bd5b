package org.parley.coding.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** What a cue's frames give as content. */
final class CueContent {
    private static final Set<String> PREPOSITIONS = Set.of("for", "on", "upon", "of", "about", "to", "against", "as");

    private final QuotedWords quotes;

    CueContent(QuotedWords quotes) {
        this.quotes = quotes;
    }

    /** The content of a verb or of a predicate adjective; empty if no frame is filled. */
    BitSet of(Sentence sentence, Token cue, Set<String> frames) {
        BitSet found = new BitSet();
        if (frames.contains("clause")) {
            clauses(sentence, cue).forEach(clause -> found.or(sentence.subtree(clause)));
        }
        if (frames.contains("infinitive")) {
            infinitives(sentence, cue).forEach(clause -> {
                found.or(sentence.subtree(clause));
                sentence.children(cue, "dobj").forEach(object -> found.or(sentence.subtree(object)));
            });
        }
        for (Token prep : sentence.children(cue, "prep", "dative")) {
            if (PREPOSITIONS.contains(prep.lemma()) && frames.contains(prep.lemma())) {
                found.or(sentence.subtree(prep));
                if (prep.lemma().equals("as")
                        || prep.lemma().equals("for")
                        || prep.lemma().equals("of")) {
                    objects(sentence, cue).forEach(object -> found.or(sentence.subtree(object)));
                }
            }
        }
        if (found.isEmpty() && frames.contains("of")) {
            objects(sentence, cue).stream()
                    .filter(object -> sentence.children(object, "prep").stream()
                            .anyMatch(prep -> prep.lemma().equals("of")
                                    && !sentence.children(prep, "pcomp").isEmpty()))
                    .forEach(object -> found.or(sentence.subtree(object)));
        }
        if (found.isEmpty() && frames.contains("name")) {
            names(sentence, cue, found);
        }
        if (found.isEmpty() && frames.contains("quote")) {
            found.or(beside(sentence, cue));
        }
        if (found.isEmpty() && frames.contains("object")) {
            objects(sentence, cue).forEach(object -> found.or(sentence.subtree(object)));
        }
        return found;
    }

    private static List<Token> clauses(Sentence sentence, Token cue) {
        List<Token> own = sentence.children(cue, "ccomp", "xcomp").stream()
                .filter(clause -> !infinitive(sentence, clause) || clause.labelled("ccomp"))
                .toList();
        return own.isEmpty() ? swallowed(sentence, cue) : own;
    }

    /** "Said in a statement that ...": the parser often hangs the clause on the noun of the phrase between. */
    private static List<Token> swallowed(Sentence sentence, Token cue) {
        List<Token> found = new ArrayList<>();
        for (Token prep : sentence.children(cue, "prep", "dative")) {
            BitSet phrase = sentence.subtree(prep);
            for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
                Token clause = sentence.token(i);
                boolean that = clause.labelled("acl", "ccomp", "relcl", "advcl", "dep")
                        && sentence.children(clause, "mark").stream()
                                .anyMatch(mark -> mark.lemma().equals("that"));
                if (that && clause.index() > cue.index()) {
                    found.add(clause);
                }
            }
        }
        return found.isEmpty() ? found : found.subList(0, 1);
    }

    static List<Token> infinitives(Sentence sentence, Token cue) {
        return sentence.children(cue, "xcomp", "ccomp", "advcl").stream()
                .filter(clause -> infinitive(sentence, clause) && clause.index() > cue.index())
                .filter(clause -> !clause.labelled("advcl")
                        || !sentence.children(cue, "dobj").isEmpty())
                .toList();
    }

    private static boolean infinitive(Sentence sentence, Token clause) {
        return sentence.children(clause, "aux").stream().anyMatch(aux -> aux.is("TO"));
    }

    /** "Called the plan a trap": both what is named and its name. */
    private static void names(Sentence sentence, Token cue, BitSet found) {
        List<Token> predicates = sentence.children(cue, "oprd", "xcomp", "ccomp");
        if (!predicates.isEmpty()) {
            predicates.forEach(each -> found.or(sentence.subtree(each)));
            objects(sentence, cue).forEach(each -> found.or(sentence.subtree(each)));
        }
    }

    private static List<Token> objects(Sentence sentence, Token cue) {
        return Grammar.passive(sentence, cue)
                ? sentence.children(cue, "nsubjpass", "nsubj")
                : sentence.children(cue, "dobj");
    }

    /** For "..., X said" that the parser did not tie together: the quotation, else the clause that the cue hangs on. */
    private BitSet beside(Sentence sentence, Token cue) {
        BitSet words = quotes.of(sentence);
        if (words.get(cue.index())) {
            words.clear();
        }
        boolean hangs = cue.labelled("parataxis", "advcl", "dep", "conj", "relcl", "ccomp") && cue.head() >= 0;
        if (words.isEmpty() && hangs && cue.labelled("parataxis", "dep")) {
            words = Grammar.clause(sentence, sentence.token(cue.head()));
            words.andNot(sentence.subtree(cue));
        }
        return words;
    }
}
