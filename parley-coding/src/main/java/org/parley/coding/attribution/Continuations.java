package org.parley.coding.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/**
 * Gives quotations without a cue of their own to an attribution: a wholly quoted sentence to the quotation that it goes on
 * from or leads up to; a quoted phrase to the subject of the clause that it stands in.
 */
final class Continuations {
    private static final int FEWEST_WORDS = 2;
    private static final int CLIMB = 8;

    private final QuotedWords quotes;

    Continuations(QuotedWords quotes) {
        this.quotes = quotes;
    }

    /** What is new in the sentence, its loose quotations joined; {@code before} holds the attributions so far. */
    List<Growing> join(Sentence sentence, List<Growing> here, List<Growing> before) {
        BitSet loose = quotes.of(sentence);
        here.forEach(each -> loose.andNot(each.last().words()));
        BitSet words = Phrases.trimmed(sentence, loose);
        if (Phrases.wordsIn(sentence, words) < FEWEST_WORDS) {
            return absorbed(sentence, here, before);
        }
        List<Growing> found = new ArrayList<>(here);
        Optional<Growing> owner = here.isEmpty() ? Optional.empty() : Optional.of(here.get(here.size() - 1));
        if (owner.isEmpty() && quotes.wholly(sentence)) {
            owner = goesOn(sentence, before);
        }
        if (owner.isPresent()) {
            owner.get().add(sentence, words);
            return absorbed(sentence, here, before);
        }
        found.add(
                quotes.wholly(sentence)
                        ? Growing.unattributed(sentence, words)
                        : phrase(sentence, words)
                                .map(Growing::new)
                                .orElseGet(() -> Growing.unattributed(sentence, words)));
        return found;
    }

    /** The last attribution, if it is quoted and ends in the sentence before. */
    private Optional<Growing> goesOn(Sentence sentence, List<Growing> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Growing last = before.get(before.size() - 1);
        boolean next = last.last().sentence().number() == sentence.number() - 1;
        BitSet quoted = quotes.of(last.last().sentence());
        return next && quoted.intersects(last.last().words()) ? Optional.of(last) : Optional.empty();
    }

    /** A quotation left without a source just before is taken over by the first one here that quotes in its paragraph. */
    private List<Growing> absorbed(Sentence sentence, List<Growing> here, List<Growing> before) {
        if (here.isEmpty() || before.isEmpty()) {
            return here;
        }
        Growing orphan = before.get(before.size() - 1);
        Growing first = here.get(0);
        boolean beside = orphan.link().isEmpty()
                && orphan.last().sentence().number() == sentence.number() - 1
                && orphan.last().sentence().passage() == sentence.passage()
                && quotes.of(sentence).intersects(first.last().words());
        if (beside) {
            first.prepend(orphan.content());
            before.remove(before.size() - 1);
        }
        return here;
    }

    /** A quoted phrase inside the writer's own clause: its verb is the cue, the subject of that verb the source. */
    private static Optional<Link> phrase(Sentence sentence, BitSet words) {
        Token at = sentence.token(words.nextSetBit(0));
        for (int step = 0; step < CLIMB && at.head() >= 0; step++) {
            at = sentence.token(at.head());
            if (!at.is("VB") || words.get(at.index())) {
                continue;
            }
            Optional<Token> subject = Grammar.subject(sentence, at).filter(token -> !words.get(token.index()));
            if (subject.isPresent()) {
                BitSet cue = new BitSet();
                cue.set(at.index());
                return Optional.of(Link.of(sentence, subject.get(), Phrases.noun(sentence, subject.get()), cue, words));
            }
        }
        return Optional.empty();
    }
}
