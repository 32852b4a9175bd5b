package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.coding.lexicon.CueClass;
import org.parley.coding.lexicon.CueLexicon;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.text.Span;

/**
 * Quotations of a document and their speakers: the subject of a saying verb outside the marks in the same sentence, else in
 * the next or previous one, else the speaker of the quotation just before.
 */
final class QuotationFinder {
    private static final int FEWEST_WORDS = 4;

    private final CueLexicon lexicon;
    private final ActorResolver resolver;
    private final Strangers strangers;
    private final List<Sentence> sentences;

    QuotationFinder(CueLexicon lexicon, ActorResolver resolver, List<Sentence> sentences) {
        this.lexicon = lexicon;
        this.resolver = resolver;
        this.strangers = new Strangers(resolver);
        this.sentences = sentences;
    }

    List<Quotation> find() {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        Sentence opened = null;
        int words = 0;
        for (Sentence sentence : sentences) {
            if (opened != null && sentence.passage() != opened.passage()) {
                open = -1;
                opened = null;
            }
            for (Token token : sentence.tokens()) {
                boolean mark = token.form().equals("\"");
                if (mark && open < 0) {
                    open = token.span().start();
                    opened = sentence;
                    words = 0;
                } else if (mark && opened != null) {
                    if (words >= FEWEST_WORDS) {
                        Span span = new Span(open, token.span().end());
                        found.add(quotation(span, opened, sentence, found));
                    }
                    open = -1;
                    opened = null;
                } else {
                    words++;
                }
            }
        }
        return found;
    }

    private Quotation quotation(Span span, Sentence first, Sentence last, List<Quotation> before) {
        List<Actor> speakers = speakers(span, first, last, before);
        boolean stranger = speakers.isEmpty() && (strange(first, span) || strange(last, span));
        return new Quotation(span, speakers, stranger);
    }

    private List<Actor> speakers(Span span, Sentence first, Sentence last, List<Quotation> before) {
        for (Sentence sentence : List.of(first, last)) {
            List<Actor> same = attributed(sentence, span);
            if (!same.isEmpty()) {
                return same;
            }
        }
        if (strange(first, span) || strange(last, span)) {
            return List.of();
        }
        Optional<Sentence> next = at(last.number() + 1).filter(sentence -> sentence.passage() == last.passage());
        boolean ends = span.end() >= last.span().end() - 1;
        if (ends && next.isPresent() && shortAttribution(next.get())) {
            return attributed(next.get(), span);
        }
        if (!before.isEmpty()) {
            Quotation previous = before.get(before.size() - 1);
            boolean near = sentences.stream()
                            .filter(sentence ->
                                    sentence.span().start() >= previous.span().end()
                                            && sentence.span().end() <= span.start())
                            .count()
                    <= 1;
            if (near) {
                return previous.speakers();
            }
        }
        Optional<Sentence> earlier = at(first.number() - 1);
        boolean begins = span.start() <= first.span().start() + 1;
        return begins && earlier.isPresent() ? attributed(earlier.get(), span) : List.of();
    }

    private Optional<Sentence> at(int number) {
        return number >= 0 && number < sentences.size() ? Optional.of(sentences.get(number)) : Optional.empty();
    }

    private static boolean shortAttribution(Sentence sentence) {
        return sentence.tokens().size() <= 18;
    }

    /** Whether a verb of saying outside the quotation has a stranger as its subject. */
    private boolean strange(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token ->
                        token.span().end() <= span.start() || token.span().start() >= span.end())
                .filter(token -> token.is("VB") && says(token))
                .flatMap(token -> Speaking.speaker(sentence, token).stream())
                .anyMatch(speaker -> strangers.are(sentence, speaker));
    }

    /** Whoever is the subject of a saying verb of the sentence outside the quotation. */
    private List<Actor> attributed(Sentence sentence, Span span) {
        for (Token token : sentence.tokens()) {
            boolean outside = token.span().end() <= span.start() || token.span().start() >= span.end();
            if (outside && token.is("VB") && says(token)) {
                List<Actor> who = Speaking.speaker(sentence, token)
                        .map(subject -> resolver.resolve(sentence, subject))
                        .orElse(List.of());
                if (!who.isEmpty()) {
                    return who;
                }
            }
            if (outside && token.lemma().equals("accord")) {
                List<Actor> who = accordingTo(sentence, token);
                if (!who.isEmpty()) {
                    return who;
                }
            }
        }
        return List.of();
    }

    private List<Actor> accordingTo(Sentence sentence, Token accord) {
        for (Token to : sentence.children(accord, "prep")) {
            for (Token object : sentence.children(to, "pobj")) {
                return resolver.resolve(sentence, object);
            }
        }
        return List.of();
    }

    private boolean says(Token verb) {
        return lexicon.verb(verb.lemma())
                .filter(entry -> entry.cue() != CueClass.THINK)
                .isPresent();
    }
}
