package org.parley.coding.attribution;

import java.util.List;
import org.parley.coding.mention.Actor;
import org.parley.model.text.Quote;
import org.parley.model.text.Span;

/**
 * One attribution: a source, the words that attribute, and what is attributed. Content may have several pieces, in text
 * order ("..., he said, ..."), and run over sentences. Source and cue are {@link #NONE} where the text gives none: a
 * quotation whose speaker stays unknown has no source, one that goes on from the sentence before has no cue of its own.
 *
 * @param source the noun phrase of the source ("he", "a senior official", "the poll")
 * @param cue the words that attribute ("said", "according to", "claim")
 * @param content what is attributed, with its quotation marks
 * @param quoting how much of it is quoted
 * @param actors whom the source stands for by the codebook; empty if it knows none
 */
public record AttributionRelation(Quote source, Quote cue, List<Quote> content, Quoting quoting, List<Actor> actors) {
    /** No words. */
    public static final Quote NONE = new Quote(new Span(0, 0), "");

    public AttributionRelation {
        content = List.copyOf(content);
        actors = List.copyOf(actors);
    }

    /** Whether the codebook knows the source. */
    public boolean known() {
        return !actors.isEmpty();
    }

    /** Where it begins: the first of its words. */
    public int start() {
        int first =
                content.isEmpty() ? Integer.MAX_VALUE : content.get(0).span().start();
        first = cue.words().isEmpty() ? first : Math.min(first, cue.span().start());
        return source.words().isEmpty() ? first : Math.min(first, source.span().start());
    }
}
