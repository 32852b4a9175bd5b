package org.parley.coding.decide;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.coding.statement.Candidate;
import org.parley.model.record.Polarity;

/**
 * Finds what a statement makes something depend on: if, unless, until, provided, "without X no Y", "in exchange for", "as a
 * precondition", "any deal must". With "unless", "until" and "without" the thing named must come about; with "if" it must if
 * the main clause is affirmed, and must not if that is denied.
 */
public final class ConditionDecision {
    private static final WordList MARK = WordList.named("condition-mark");
    private static final WordList OBLIGATION = WordList.named("obligation");
    private static final WordList DEAL = WordList.named("deal");
    private static final Set<String> EXCHANGE = Set.of("exchange", "return");
    private static final Set<String> PRECONDITION = Set.of("precondition", "prerequisite", "condition", "precursor");
    private static final Set<String> NO_CONDITION =
            Set.of("precondition", "condition", "exception", "delay", "result", "reservation", "question", "limit");
    private static final Set<String> ORDER = Set.of("after", "when", "once");

    private ConditionDecision() {}

    /** The condition of a candidate, if it has one. */
    public static Optional<Condition> of(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        for (Token anchor : List.of(candidate.root(), candidate.cue())) {
            for (Token at : chain(sentence, anchor)) {
                Optional<Condition> found = below(candidate, at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return dealMust(candidate).or(() -> precondition(candidate));
    }

    /** The word, its predicate and its verb conjuncts. */
    private static List<Token> chain(Sentence sentence, Token anchor) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(anchor),
                        sentence.children(anchor, "xcomp", "acomp", "ccomp", "dobj", "advcl").stream())
                .toList();
    }

    private static Optional<Condition> below(Candidate candidate, Token at) {
        Sentence sentence = candidate.sentence();
        for (Token child : sentence.children(at)) {
            if (child.labelled("advcl", "ccomp") || child.labelled("prep")) {
                Optional<Condition> found = clause(candidate, at, child);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Condition> clause(Candidate candidate, Token main, Token child) {
        Sentence sentence = candidate.sentence();
        for (Token mark : sentence.children(child, "mark", "advmod", "prep", "complm")) {
            boolean orderly = ORDER.contains(mark.lemma()) && onlyBefore(sentence, mark);
            if (child.labelled("advcl") && (MARK.has(mark.lemma()) || orderly)) {
                return Optional.of(conditional(candidate, main, child, mark.lemma()));
            }
        }
        boolean bare =
                sentence.children(child, "pobj").stream().anyMatch(object -> NO_CONDITION.contains(object.lemma()));
        if (child.lemma().equals("without") && child.labelled("prep") && !bare && denies(candidate, main)) {
            BitSet words = sentence.subtree(child);
            words.clear(child.index());
            return Optional.of(new Condition(words, Polarity.FOR));
        }
        if ((child.lemma().equals("until") || (child.lemma().equals("after") && onlyBefore(sentence, child)))
                && child.labelled("prep")) {
            return Optional.of(new Condition(sentence.subtree(child), Polarity.FOR));
        }
        if (child.lemma().equals("in")) {
            for (Token object : sentence.children(child, "pobj")) {
                if (EXCHANGE.contains(object.lemma())) {
                    return Optional.of(new Condition(sentence.subtree(object), Polarity.FOR));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean onlyBefore(Sentence sentence, Token mark) {
        return mark.index() > 0 && sentence.token(mark.index() - 1).lemma().equals("only");
    }

    private static boolean denies(Candidate candidate, Token main) {
        return candidate.denied()
                || Grammar.negated(candidate.sentence(), main)
                || DEAL.has(main.lemma())
                || Grammar.auxiliaries(candidate.sentence(), main).stream().anyMatch(aux -> aux.startsWith("wo"));
    }

    private static Condition conditional(Candidate candidate, Token main, Token clause, String mark) {
        Sentence sentence = candidate.sentence();
        boolean negatedMain = Grammar.negated(sentence, main) || candidate.denied();
        boolean negatedClause = Grammar.negated(sentence, clause);
        boolean wanted = !mark.equals("if") || !negatedMain;
        boolean positive = wanted != negatedClause;
        return new Condition(sentence.subtree(clause), positive ? Polarity.FOR : Polarity.AGAINST);
    }

    /** "Any agreement must include X": X is a condition of the agreement. */
    private static Optional<Condition> dealMust(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        Token root = candidate.root();
        boolean obliged = Grammar.auxiliaries(sentence, root).stream().anyMatch(OBLIGATION::has)
                || Set.of("require", "need", "depend", "hinge").contains(root.lemma());
        boolean deal =
                sentence.children(root, "nsubj", "nsubjpass").stream().anyMatch(subject -> DEAL.has(subject.lemma()));
        if (!obliged || !deal) {
            return Optional.empty();
        }
        BitSet words = sentence.subtree(root);
        sentence.children(root, "nsubj", "nsubjpass").forEach(subject -> words.andNot(sentence.subtree(subject)));
        return Optional.of(new Condition(words, Grammar.negated(sentence, root) ? Polarity.AGAINST : Polarity.FOR));
    }

    /** "X as a precondition for talks": X itself is the condition. */
    private static Optional<Condition> precondition(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        for (int i = candidate.words().nextSetBit(0);
                i >= 0;
                i = candidate.words().nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            boolean as =
                    token.head() >= 0 && sentence.token(token.head()).lemma().equals("as");
            boolean predicate = (as || token.labelled("attr", "oprd"))
                    && token.index() != candidate.cue().index();
            if (PRECONDITION.contains(token.lemma()) && predicate) {
                BitSet words = (BitSet) candidate.content().clone();
                words.andNot(sentence.subtree(token));
                if (!words.isEmpty()) {
                    return Optional.of(new Condition(words, Polarity.FOR));
                }
            }
        }
        return Optional.empty();
    }
}
