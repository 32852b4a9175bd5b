package org.parley.coding;

import java.util.List;
import org.parley.coding.date.DateMention;
import org.parley.coding.date.DateReader;
import org.parley.coding.figure.FigureReader;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.coding.statement.Candidate;
import org.parley.model.record.Figure;
import org.parley.model.text.CodedDate;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/**
 * When something was said and which quantities it names. The date is the one that hangs on the cue ("said on Tuesday"), not
 * one inside the content ("by the end of May"); without one it is the date of publication.
 */
final class StatementDetails {
    private final DateReader dates;
    private final FigureReader figures;

    StatementDetails(DateReader dates, FigureReader figures) {
        this.dates = dates;
        this.figures = figures;
    }

    /** The dates of a sentence. */
    List<DateMention> datesOf(SourceDocument document, Sentence sentence) {
        return dates.in(document.text(), sentence.span(), document.published());
    }

    CodedDate date(SourceDocument document, Candidate candidate, List<DateMention> mentions) {
        for (DateMention mention : mentions) {
            if (mention.date().known() && onCue(candidate, mention.span())) {
                return mention.date();
            }
        }
        return document.published();
    }

    /** Whether the date hangs on the cue itself, bare ("on Tuesday said") or by a preposition, and not on something named. */
    private static boolean onCue(Candidate candidate, Span span) {
        Sentence sentence = candidate.sentence();
        for (Token token : sentence.tokens()) {
            boolean top = token.span().overlaps(span) && token.head() >= 0;
            if (!top || sentence.token(token.head()).span().overlaps(span)) {
                continue;
            }
            Token head = sentence.token(token.head());
            boolean bare = token.labelled("npadvmod", "advmod", "tmod", "dep")
                    && head.index() == candidate.cue().index();
            boolean by =
                    token.labelled("pobj") && head.head() == candidate.cue().index();
            if (bare || by || swallowed(candidate, head)) {
                return !candidate.content().get(token.index());
            }
        }
        return false;
    }

    /** "On Tuesday X said" is often parsed as a phrase on X; the day is then a modifier of X. */
    private static boolean swallowed(Candidate candidate, Token noun) {
        Sentence sentence = candidate.sentence();
        if (!noun.labelled("pobj") || noun.head() < 0) {
            return false;
        }
        Token prep = sentence.token(noun.head());
        return prep.index() == 0
                && prep.lemma().equals("on")
                && prep.head() == candidate.cue().index();
    }

    List<Figure> figures(SourceDocument document, Candidate candidate, List<DateMention> mentions, String claimant) {
        List<Span> spans = mentions.stream().map(DateMention::span).toList();
        return figures.in(candidate.sentence(), document.text(), candidate.words(), spans, claimant);
    }
}
