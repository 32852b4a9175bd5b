package org.parley.workbench.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.parley.model.text.Span;

/**
 * A text as HTML with its rows marked and numbered. Where rows overlap, the worst verdict colours the words. O(n m) in
 * number of rows and of marked stretches.
 */
final class MarkedText {
    private final String text;
    private final List<Mark> marks;

    /**
     * A row's place.
     *
     * @param span the words
     * @param verdict how gold and prediction compare
     * @param anchor id of the row in the page
     * @param number the row's printed number
     */
    record Mark(Span span, CodeRow.Verdict verdict, String anchor, String number) {}

    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = List.copyOf(marks);
    }

    String html() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(
                mark -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
        StringBuilder html = new StringBuilder();
        int start = 0;
        for (int end : cuts.tailSet(0, false)) {
            append(html, new Span(start, end));
            start = end;
        }
        return html.toString();
    }

    private void append(StringBuilder html, Span stretch) {
        marks.stream()
                .filter(mark -> mark.span().length() > 0 && mark.span().start() == stretch.start())
                .forEach(mark -> html.append("<sup><a href=\"#")
                        .append(mark.anchor())
                        .append("\">")
                        .append(mark.number())
                        .append("</a></sup>"));
        String words = Html.escape(stretch.of(text));
        marks.stream()
                .filter(mark -> mark.span().overlaps(stretch))
                .map(Mark::verdict)
                .max(Comparator.naturalOrder())
                .ifPresentOrElse(
                        worst -> html.append("<mark class=\"")
                                .append(worst.label())
                                .append("\">")
                                .append(words)
                                .append("</mark>"),
                        () -> html.append(words));
    }
}
