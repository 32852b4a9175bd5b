package org.parley.coding.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.coding.lexicon.CueClass;
import org.parley.coding.lexicon.WordList;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.Scope;

/** Whole sentences that somebody says without a cue in them: inside quotation marks, "according to" them, "in their view". */
final class Viewpoints {
    private static final WordList VIEW = WordList.named("view");

    private final ActorResolver resolver;
    private final List<Quotation> quotations;

    Viewpoints(ActorResolver resolver, List<Quotation> quotations) {
        this.resolver = resolver;
        this.quotations = quotations;
    }

    /** A sentence inside quotation marks is what its speaker says. */
    Optional<Candidate> quoted(Sentence sentence, List<Candidate> here) {
        for (Quotation quotation : quotations) {
            boolean inside = quotation.span().start() <= sentence.span().start() + 1
                    && sentence.span().end() <= quotation.span().end() + 1;
            boolean begun = quotation.span().overlaps(sentence.span()) && !inside;
            if (quotation.speakers().isEmpty() || (!inside && !begun)) {
                continue;
            }
            BitSet words = new BitSet();
            for (Token token : sentence.tokens()) {
                if (quotation.span().contains(token.span())) {
                    words.set(token.index());
                }
            }
            boolean taken = here.stream()
                    .anyMatch(
                            candidate -> candidate.words().intersects(words) && candidate.holds(quotation.speakers()));
            if (!taken && words.cardinality() >= 4) {
                Token root = root(sentence, words);
                return Optional.of(new Candidate(
                        sentence,
                        root,
                        CueClass.SAY,
                        quotation.speakers(),
                        false,
                        words,
                        root,
                        CueCandidates.subject(sentence, root, root, resolver),
                        words,
                        Grammar.question(sentence) ? Scope.QUESTION : Scope.ASSERTED,
                        ""));
            }
        }
        return Optional.empty();
    }

    private static Token root(Sentence sentence, BitSet words) {
        for (Token token : sentence.tokens()) {
            boolean top = words.get(token.index()) && (token.head() < 0 || !words.get(token.head()));
            if (top && (token.is("VB") || token.is("NN"))) {
                return token;
            }
        }
        return sentence.token(words.nextSetBit(0));
    }

    /** "In their view the truce holds": they. */
    private static List<Token> viewers(Sentence sentence, Token in) {
        boolean placed = in.lemma().equals("in") && in.labelled("prep") && in.head() >= 0;
        return placed
                ? sentence.children(in, "pobj").stream()
                        .filter(view -> VIEW.has(view.lemma()))
                        .flatMap(view -> sentence.children(view, "poss").stream())
                        .toList()
                : List.of();
    }

    /** The sentence as said by whom it is according to, unless the candidates have its verb. */
    Optional<Candidate> accordingTo(Sentence sentence, List<Candidate> here) {
        for (Token token : sentence.tokens()) {
            boolean according = token.lemma().equals("accord") && token.labelled("prep") && token.head() >= 0;
            boolean opening = token.index() == 0
                    && token.head() >= 0
                    && (token.lemma().equals("for")
                            || (token.lemma().equals("to")
                                    && sentence.token(token.head()).lemma().equals("be")));
            List<Token> viewers = viewers(sentence, token);
            if (!according && !opening && viewers.isEmpty()) {
                continue;
            }
            Token root = sentence.token(token.head());
            for (Token to : according ? sentence.children(token, "prep") : List.of(token)) {
                for (Token object : viewers.isEmpty() ? sentence.children(to, "pobj") : viewers) {
                    List<Actor> who = resolver.resolve(sentence, object);
                    boolean taken =
                            here.stream().anyMatch(candidate -> candidate.cue().index() == root.index());
                    if (!who.isEmpty() && !taken) {
                        BitSet words = sentence.subtree(root);
                        words.andNot(sentence.subtree(token));
                        return Optional.of(new Candidate(
                                sentence,
                                root,
                                CueClass.SAY,
                                who,
                                false,
                                words,
                                root,
                                List.of(),
                                words,
                                Scope.ASSERTED,
                                ""));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
