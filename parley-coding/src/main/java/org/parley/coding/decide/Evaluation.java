package org.parley.coding.decide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.Act;
import org.parley.model.record.Polarity;

/** What the predicate of a clause judges: unacceptable, necessary, good or bad; denied, the opposite. */
final class Evaluation {
    private static final WordList UNACCEPTABLE = WordList.named("unacceptable");
    private static final WordList NECESSARY = WordList.named("necessary");
    private static final WordList NEGOTIABLE = WordList.named("negotiable");
    private static final WordList GOOD = WordList.named("good");
    private static final WordList BAD = WordList.named("bad");

    private final Sentence sentence;
    private final Token root;
    private final boolean denied;

    Evaluation(Sentence sentence, Token root, boolean denied) {
        this.sentence = sentence;
        this.root = root;
        this.denied = denied;
    }

    Optional<Reading> read() {
        if (excluded()) {
            return reading(denied ? Act.ACCEPT : Act.REJECT, denied);
        }
        return predicates().stream().flatMap(word -> judge(word).stream()).findFirst();
    }

    /** "out of the question", "off the table". */
    private boolean excluded() {
        return sentence.children(root, "prep", "advmod", "acomp", "prt").stream()
                .filter(word -> word.lemma().equals("out") || word.lemma().equals("off"))
                .flatMap(word -> sentence.subtree(word).stream().mapToObj(sentence::token))
                .anyMatch(
                        word -> word.lemma().equals("question") || word.lemma().equals("table"));
    }

    private Optional<Reading> judge(Token word) {
        String lemma = word.lemma();
        boolean denied = this.denied != !sentence.children(word, "neg").isEmpty();
        if (UNACCEPTABLE.has(lemma)) {
            return reading(denied ? Act.ACCEPT : Act.REJECT, denied);
        }
        if (denied && NEGOTIABLE.has(lemma)) {
            return reading(Act.REJECT, false);
        }
        if (NECESSARY.has(lemma)) {
            return reading(denied ? Act.REJECT : Act.DEMAND, !denied);
        }
        if (GOOD.has(lemma)) {
            return reading(denied ? Act.CRITICISE : Act.PRAISE, !denied);
        }
        if (BAD.has(lemma) || tooMuch(word)) {
            return reading(denied ? Act.PRAISE : Act.CRITICISE, denied);
        }
        return Optional.empty();
    }

    private boolean tooMuch(Token word) {
        return word.is("JJ")
                && sentence.children(word, "advmod").stream()
                        .anyMatch(adverb -> adverb.lemma().equals("too"));
    }

    private static Optional<Reading> reading(Act act, boolean positive) {
        return Optional.of(new Reading(act, positive ? Polarity.FOR : Polarity.AGAINST));
    }

    /** The predicate words of the clause, each with its modifiers after it. */
    private List<Token> predicates() {
        Stream<Token> words = root.is("VB")
                ? complements()
                : Stream.concat(Stream.of(root), Stream.concat(predicatesBeside(), predicatesBelow()));
        return words.flatMap(word ->
                        Stream.concat(Stream.of(word), sentence.children(word, "nmod", "amod", "conj").stream()))
                .toList();
    }

    /** "sees the truce as a trap" where the parser hangs "as a trap" on the truce. */
    private Stream<Token> predicatesBelow() {
        return sentence.children(root, "prep").stream()
                .filter(child -> child.lemma().equals("as"))
                .flatMap(child -> sentence.children(child, "pobj", "pcomp", "acomp", "amod").stream());
    }

    private Stream<Token> complements() {
        return sentence.children(root).stream()
                .filter(child -> child.labelled("acomp", "attr", "oprd", "pcomp", "xcomp", "prep"))
                .flatMap(child ->
                        child.labelled("prep") ? sentence.children(child, "pobj", "pcomp").stream() : Stream.of(child));
    }

    /** "called the step a relief", "described the talks as useful": the predicate hangs on the naming verb. */
    private Stream<Token> predicatesBeside() {
        if (root.head() < 0) {
            return Stream.empty();
        }
        return sentence.children(sentence.token(root.head())).stream()
                .filter(child -> child.index() != root.index()
                        && (child.labelled("oprd", "attr", "acomp", "xcomp", "dobj")
                                || child.lemma().equals("as")))
                .flatMap(child -> child.lemma().equals("as")
                        ? sentence.children(child, "pobj", "pcomp", "acomp", "amod").stream()
                        : Stream.of(child));
    }
}
