package org.parley.coding.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.coding.lexicon.DateLexicon;
import org.parley.model.text.CodedDate;
import org.parley.model.text.Span;

/**
 * Finds dates in a stretch of text and resolves them against the date of publication: "August 15", "mid-August", "last
 * week", "Tuesday", "four years ago". Thread-safe; time is linear in the text for each pattern.
 */
public final class DateReader {
    private final DateLexicon lexicon;
    private final List<Pattern> patterns;

    /** A reader with the words and patterns of a lexicon. */
    public DateReader(DateLexicon lexicon) {
        this.lexicon = lexicon;
        this.patterns = lexicon.patterns();
    }

    /** Dates of the span in text order, none inside another, with undated ones looked for in the past. */
    public List<DateMention> in(String text, Span span, CodedDate published) {
        return in(text, span, published, Direction.PAST);
    }

    /** Dates of the span in text order, none inside another. */
    public List<DateMention> in(String text, Span span, CodedDate published, Direction direction) {
        DateResolver resolver = new DateResolver(lexicon, published, direction);
        List<DateMention> found = new ArrayList<>();
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text).region(span.start(), span.end());
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                Span place = new Span(matcher.start(), matcher.end());
                Optional<CodedDate> date = resolver.resolve(matcher);
                if (date.isPresent()
                        && found.stream().noneMatch(known -> known.span().overlaps(place))) {
                    found.add(new DateMention(place, date.get()));
                }
            }
        }
        found.sort(Comparator.comparing(DateMention::span));
        return List.copyOf(found);
    }
}
