package org.parley.workbench.assist;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/** Sentences of a document by the rules of Unicode, gathered into passages of a length that can be asked about. */
final class Sentences {
    private static final int LONGEST = 1_200;

    private Sentences() {}

    /** Groups of sentences, each group within one paragraph and short enough; a longer sentence is left out. */
    static List<List<Span>> groups(SourceDocument document) {
        List<List<Span>> groups = new ArrayList<>();
        for (Passage passage : document.passages()) {
            if (passage.kind() == PassageKind.PARAGRAPH || passage.kind() == PassageKind.LIST_ITEM) {
                group(in(document.text(), passage.span()), groups);
            }
        }
        return groups;
    }

    private static void group(List<Span> sentences, List<List<Span>> groups) {
        List<Span> group = new ArrayList<>();
        for (Span each : sentences) {
            if (each.length() > LONGEST) {
                continue;
            }
            if (!group.isEmpty() && each.end() - group.get(0).start() > LONGEST) {
                groups.add(List.copyOf(group));
                group.clear();
            }
            group.add(each);
        }
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
    }

    private static List<Span> in(String text, Span passage) {
        List<Span> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(passage.of(text));
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            Span trimmed = trimmed(text, passage.start() + start, passage.start() + end);
            if (trimmed.length() > 0) {
                sentences.add(trimmed);
            }
            start = end;
        }
        return sentences;
    }

    private static Span trimmed(String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(start, last);
    }
}
