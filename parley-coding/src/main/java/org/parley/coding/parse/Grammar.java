package org.parley.coding.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Questions to a dependency tree: subjects, negation, auxiliaries, clauses. All take time linear in the sentence. */
public final class Grammar {
    private static final Set<String> NEGATIVE = Set.of("no", "neither", "none", "nothing", "nobody", "nor");
    private static final Set<String> CONDITIONAL = Set.of("if", "unless", "until", "provided", "once");
    /** "said by telephone": what follows "by" without acting. */
    private static final Set<String> MEANS =
            Set.of("telephone", "phone", "email", "e-mail", "mail", "letter", "video", "fax", "radio", "satellite");

    private static final int CLIMB = 6;

    private Grammar() {}

    /** The head of a word, unless it is the root. */
    public static Optional<Token> head(Sentence sentence, Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(sentence.token(token.head()));
    }

    /** Whether the verb is passive. */
    public static boolean passive(Sentence sentence, Token verb) {
        return !sentence.children(verb, "auxpass", "nsubjpass").isEmpty()
                || (verb.tag().equals("VBN")
                        && !sentence.children(verb, "agent").isEmpty()
                        && !agents(sentence, verb).isEmpty());
    }

    /** The agents of a passive ("by X"). */
    public static List<Token> agents(Sentence sentence, Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            boolean by = child.labelled("agent")
                    || (child.labelled("prep") && child.lemma().equals("by"));
            if (by) {
                sentence.children(child, "pobj").stream()
                        .filter(object -> !MEANS.contains(object.lemma()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /**
     * The subject of a verb or predicate: its own, or that of the verb it is joined to (a conjunct, an infinitive, a
     * participle), as far as six steps up.
     */
    public static Optional<Token> subject(Sentence sentence, Token verb) {
        Token at = verb;
        for (int step = 0; step < CLIMB; step++) {
            List<Token> own = sentence.children(at, "nsubj", "nsubjpass");
            if (!own.isEmpty()) {
                return Optional.of(own.get(0));
            }
            if (at.labelled("acl") && at.head() >= 0) {
                return ownerOfNoun(sentence, sentence.token(at.head()));
            }
            boolean joined = at.labelled("conj", "xcomp", "advcl", "pcomp", "prep", "acomp", "dep", "ccomp", "advmod");
            if (!joined || at.head() < 0 || (at.labelled("ccomp") && finite(sentence, at))) {
                return Optional.empty();
            }
            Token head = sentence.token(at.head());
            boolean objectActs = at.labelled("xcomp") || (at.labelled("prep") && !at.is("V"));
            if (objectActs && !sentence.children(head, "dobj").isEmpty()) {
                return Optional.of(sentence.children(head, "dobj").get(0));
            }
            at = head;
        }
        return Optional.empty();
    }

    private static Optional<Token> ownerOfNoun(Sentence sentence, Token noun) {
        List<Token> owners = sentence.children(noun, "poss");
        if (!owners.isEmpty()) {
            return Optional.of(owners.get(0));
        }
        return noun.labelled("dobj") && noun.head() >= 0
                ? subject(sentence, sentence.token(noun.head()))
                : Optional.of(noun);
    }

    private static boolean finite(Sentence sentence, Token verb) {
        return !sentence.children(verb, "mark").isEmpty()
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBD");
    }

    /** Whether the word is denied: "not", "never", "no longer", a negative subject or object, "under no circumstances". */
    public static boolean negated(Sentence sentence, Token token) {
        if (token.is("NN") && negativeNoun(sentence, token)) {
            return true;
        }
        for (Token child : sentence.children(token)) {
            if (child.labelled("neg")
                    || child.lemma().equals("never")
                    || child.lemma().equals("nor")) {
                return true;
            }
            if (noLonger(sentence, child)) {
                return true;
            }
            if (child.labelled("nsubj", "nsubjpass", "dobj", "attr") && negativeNoun(sentence, child)) {
                return true;
            }
            if (child.labelled("prep") && noCircumstance(sentence, child)) {
                return true;
            }
        }
        return (token.labelled("acomp", "attr", "oprd") || ofBeing(sentence, token))
                && token.head() >= 0
                && negated(sentence, sentence.token(token.head()));
    }

    /** "is against the plan": a preposition as predicate. */
    public static boolean ofBeing(Sentence sentence, Token token) {
        return token.is("IN")
                && token.labelled("prep")
                && token.head() >= 0
                && sentence.token(token.head()).lemma().equals("be");
    }

    private static boolean noLonger(Sentence sentence, Token word) {
        return word.form().equalsIgnoreCase("longer")
                && word.index() > 0
                && sentence.token(word.index() - 1).form().equalsIgnoreCase("no");
    }

    private static boolean negativeNoun(Sentence sentence, Token noun) {
        return NEGATIVE.contains(noun.lemma())
                || sentence.children(noun).stream()
                        .anyMatch(child -> NEGATIVE.contains(child.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean noCircumstance(Sentence sentence, Token prep) {
        return sentence.children(prep, "pobj").stream()
                .anyMatch(object -> (object.lemma().startsWith("circumstance")
                                || object.lemma().equals("condition")
                                || object.lemma().equals("way"))
                        && negativeNoun(sentence, object));
    }

    /** Lemmas of the auxiliaries and modals of a verb, lower case. */
    public static List<String> auxiliaries(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux", "modal").stream()
                .map(aux -> aux.form().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether the word stands in a question: its sentence ends in a question mark. */
    public static boolean question(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.form().equals("?"));
    }

    /** The words of a clause without clauses joined to it (conjunct verbs with their own subject, adverbial clauses). */
    public static BitSet clause(Sentence sentence, Token verb) {
        BitSet words = sentence.subtree(verb);
        for (Token child : sentence.children(verb)) {
            boolean joined = child.labelled("conj", "parataxis")
                    || (child.labelled("advcl", "ccomp") && child.index() < verb.index() - 1 && child.is("VB"))
                    || (child.labelled("advcl")
                            && !sentence.children(child, "nsubj", "nsubjpass").isEmpty());
            boolean condition =
                    sentence.children(child, "mark").stream().anyMatch(mark -> CONDITIONAL.contains(mark.lemma()));
            if (joined && !condition && child.is("VB")) {
                words.andNot(sentence.subtree(child));
            }
        }
        return words;
    }
}
