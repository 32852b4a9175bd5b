package org.parley.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** What a verb is done to. */
final class VerbObjects {
    private static final Set<String> COUNTING = Set.of("of", "in");

    private VerbObjects() {}

    /**
     * The direct object, the subject of the passive, or the noun that a relative clause or participle belongs to; in text
     * order.
     */
    static List<Token> direct(Sentence sentence, Token verb) {
        boolean passive = Grammar.passive(sentence, verb) || participle(verb);
        List<Token> found = new ArrayList<>(
                passive ? sentence.children(verb, "nsubjpass", "nsubj") : sentence.children(verb, "dobj", "oprd"));
        found.removeIf(token -> token.is("W"));
        boolean gap = found.isEmpty() && verb.labelled("relcl", "acl") && verb.head() >= 0;
        boolean subjectGap = sentence.children(verb, "nsubj").stream().anyMatch(token -> token.is("W"));
        if (gap && (passive || (verb.labelled("relcl") && !subjectGap))) {
            found.add(sentence.token(verb.head()));
        }
        if (found.isEmpty() && passive && verb.labelled("conj") && verb.head() >= 0) {
            found.addAll(sentence.children(sentence.token(verb.head()), "nsubjpass"));
        }
        return found;
    }

    /** Direct objects and what is joined to them. */
    static List<Token> joined(Sentence sentence, Token verb) {
        List<Token> found = new ArrayList<>();
        direct(sentence, verb).forEach(object -> add(sentence, object, found));
        return found;
    }

    private static boolean participle(Token verb) {
        return verb.labelled("acl") && verb.tag().equals("VBN");
    }

    /**
     * Direct objects, objects of its prepositions, what is joined to them and what they count ("a series of raids"), then
     * what stands before them ("aid deliveries").
     */
    static List<Token> all(Sentence sentence, Token verb) {
        List<Token> found = new ArrayList<>();
        direct(sentence, verb).forEach(object -> add(sentence, object, found));
        for (Token prep : sentence.children(verb, "prep", "prt", "advmod")) {
            sentence.children(prep, "pobj").forEach(object -> add(sentence, object, found));
        }
        for (Token head : List.copyOf(found)) {
            found.addAll(sentence.children(head, "compound"));
        }
        return found;
    }

    private static void add(Sentence sentence, Token object, List<Token> found) {
        if (found.contains(object)) {
            return;
        }
        found.add(object);
        sentence.children(object, "conj").forEach(other -> add(sentence, other, found));
        for (Token prep : sentence.children(object, "prep")) {
            if (COUNTING.contains(prep.lemma())) {
                sentence.children(prep, "pobj").forEach(other -> add(sentence, other, found));
            }
        }
    }
}
