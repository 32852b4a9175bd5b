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
    private static final int CLIMB = 3;

    private final DateReader dates;
    private final FigureReader figures;

    StatementDetails(DateReader dates, FigureReader figures) {
        this.dates = dates;
        this.figures = figures;
    }

    CodedDate date(SourceDocument document, Candidate candidate) {
        Sentence sentence = candidate.sentence();
        for (DateMention mention : dates.in(document.text(), sentence.span(), document.published())) {
            if (mention.date().known() && onCue(candidate, mention.span())) {
                return mention.date();
            }
        }
        return document.published();
    }

    private static boolean onCue(Candidate candidate, Span span) {
        Sentence sentence = candidate.sentence();
        for (Token token : sentence.tokens()) {
            if (token.span().overlaps(span)) {
                Token at = token;
                for (int step = 0; step < CLIMB && at.head() >= 0; step++) {
                    at = sentence.token(at.head());
                    if (at.index() == candidate.cue().index()) {
                        return !candidate.content().get(token.index());
                    }
                }
            }
        }
        return false;
    }

    List<Figure> figures(SourceDocument document, Candidate candidate, String claimant) {
        List<Span> spans = dates.in(document.text(), candidate.sentence().span(), document.published()).stream()
                .map(DateMention::span)
                .toList();
        return figures.in(candidate.sentence(), document.text(), candidate.words(), spans, claimant);
    }
}
