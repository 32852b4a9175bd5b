package org.parley.coding.event;

import java.util.BitSet;
import java.util.List;
import org.parley.coding.date.DateMention;
import org.parley.coding.date.DateReader;
import org.parley.coding.date.Direction;
import org.parley.coding.figure.FigureReader;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.Figure;
import org.parley.model.text.CodedDate;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/** When, where and with which figures: what a clause says beside who did what to whom. */
final class EventDetails {
    private final EventLexicon lexicon;
    private final DateReader dates;
    private final FigureReader figures;

    EventDetails(EventLexicon lexicon, DateReader dates, FigureReader figures) {
        this.lexicon = lexicon;
        this.dates = dates;
        this.figures = figures;
    }

    /** Dates of the trigger's sentence. */
    List<DateMention> datesOf(SourceDocument document, Trigger trigger) {
        return dates.in(document.text(), trigger.sentence().span(), document.published(), direction(trigger));
    }

    private static Direction direction(Trigger trigger) {
        boolean ahead = trigger.verb().tag().equals("VB")
                && !Grammar.auxiliaries(trigger.sentence(), trigger.verb()).isEmpty();
        return ahead ? Direction.FUTURE : Direction.PAST;
    }

    /** The date of the event: the first in its own words, else in the clause around it; the article's date is no date. */
    CodedDate date(Trigger trigger, BitSet words, List<DateMention> mentions) {
        CodedDate own = first(trigger.sentence(), words, mentions);
        return own.known() ? own : first(trigger.sentence(), Clause.around(trigger), mentions);
    }

    private static CodedDate first(Sentence sentence, BitSet words, List<DateMention> mentions) {
        for (DateMention mention : mentions) {
            boolean inside =
                    words.stream().anyMatch(i -> sentence.token(i).span().overlaps(mention.span()));
            if (inside && mention.date().known()) {
                return mention.date();
            }
        }
        return CodedDate.UNKNOWN;
    }

    /** A named place that the event's own words give with a preposition of place; empty if none. */
    String place(SourceDocument document, Trigger trigger, BitSet words, List<DateMention> mentions) {
        Sentence sentence = trigger.sentence();
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            Token prep = sentence.token(i);
            if (!lexicon.has("place-preposition", prep.lemma()) || !prep.labelled("prep")) {
                continue;
            }
            for (Token noun : sentence.children(prep, "pobj")) {
                boolean date =
                        mentions.stream().anyMatch(mention -> mention.span().overlaps(noun.span()));
                if (noun.is("NNP") && words.get(noun.index()) && !date) {
                    return name(document, sentence, noun);
                }
            }
        }
        return "";
    }

    private static String name(SourceDocument document, Sentence sentence, Token noun) {
        BitSet words = new BitSet();
        words.set(noun.index());
        sentence.children(noun, "compound", "nmod").stream()
                .filter(child -> child.is("NNP") && child.index() < noun.index())
                .forEach(child -> words.set(child.index(), noun.index()));
        return sentence.spanOf(words).of(document.text());
    }

    /** Figures of the event's own words. */
    List<Figure> figures(
            SourceDocument document,
            Trigger trigger,
            BitSet words,
            List<DateMention> mentions,
            ActorResolver resolver) {
        List<Span> dated = mentions.stream().map(DateMention::span).toList();
        String claimant = claimant(trigger, resolver);
        return figures.in(trigger.sentence(), document.text(), words, dated, claimant);
    }

    /** Who says that it happened: the speaker of the clause, or "according to" somebody; empty if the text itself. */
    private String claimant(Trigger trigger, ActorResolver resolver) {
        Sentence sentence = trigger.sentence();
        Token at = trigger.verb();
        while (at.head() >= 0) {
            for (Token prep : sentence.children(at, "prep")) {
                String party = prep.lemma().equals("accord") || prep.form().equalsIgnoreCase("according")
                        ? sentence.children(prep, "prep").stream()
                                .flatMap(to -> sentence.children(to, "pobj").stream())
                                .map(source -> party(sentence, source, resolver))
                                .findFirst()
                                .orElse("")
                        : "";
                if (!party.isEmpty()) {
                    return party;
                }
            }
            Token head = sentence.token(at.head());
            if (at.labelled("ccomp") && lexicon.has("saying", head.lemma())) {
                return Grammar.subject(sentence, head)
                        .map(subject -> party(sentence, subject, resolver))
                        .orElse("");
            }
            at = head;
        }
        return "";
    }

    private static String party(Sentence sentence, Token head, ActorResolver resolver) {
        return resolver.resolve(sentence, head).stream()
                .findFirst()
                .map(actor -> actor.party())
                .orElse("");
    }
}
