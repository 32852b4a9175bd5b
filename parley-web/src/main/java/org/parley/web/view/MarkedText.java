package org.parley.web.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/** A document's text by passages, cut where marks begin and end, so that marks may overlap. */
public final class MarkedText {
    private MarkedText() {}

    /**
     * Something marked.
     *
     * @param anchor name of its anchor
     * @param kind class of the mark: "for", "against", "red", "event", "other"
     * @param span where it stands
     */
    public record Mark(String anchor, String kind, Span span) {}

    /**
     * A piece of text.
     *
     * @param words the text
     * @param kinds classes of the marks that cover it, joined; empty if none
     * @param anchors anchors of marks that begin here
     */
    public record Piece(String words, String kinds, List<String> anchors) {
        public Piece {
            anchors = List.copyOf(anchors);
        }
    }

    /** A passage: its kind, its pieces, the anchors of marks that begin in it. */
    public record Block(PassageKind kind, Span span, List<Piece> pieces, List<String> begins) {
        public Block {
            pieces = List.copyOf(pieces);
            begins = List.copyOf(begins);
        }
    }

    /** The passages of a document; text between passages is one, too. */
    public static List<Block> blocks(SourceDocument document, List<Mark> marks) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (Passage passage : document.passages()) {
            add(blocks, PassageKind.PARAGRAPH, new Span(at, passage.span().start()), document, marks);
            add(blocks, passage.kind(), passage.span(), document, marks);
            at = passage.span().end();
        }
        add(blocks, PassageKind.PARAGRAPH, new Span(at, document.text().length()), document, marks);
        return blocks;
    }

    private static void add(
            List<Block> blocks, PassageKind kind, Span span, SourceDocument document, List<Mark> marks) {
        if (span.of(document.text()).isBlank()) {
            return;
        }
        List<Mark> here =
                marks.stream().filter(each -> each.span().overlaps(span)).toList();
        List<String> begins = here.stream()
                .filter(each -> span.start() <= each.span().start())
                .map(Mark::anchor)
                .toList();
        blocks.add(new Block(kind, span, pieces(document.text(), span, here), begins));
    }

    private static List<Piece> pieces(String text, Span span, List<Mark> marks) {
        Collection<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
        for (Mark each : marks) {
            cuts.add(Math.max(span.start(), each.span().start()));
            cuts.add(Math.min(span.end(), each.span().end()));
        }
        List<Integer> ordered = List.copyOf(cuts);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < ordered.size(); i++) {
            pieces.add(piece(text, new Span(ordered.get(i), ordered.get(i + 1)), marks));
        }
        return pieces;
    }

    private static Piece piece(String text, Span span, List<Mark> marks) {
        List<Mark> covering =
                marks.stream().filter(each -> each.span().contains(span)).toList();
        return new Piece(
                span.of(text),
                String.join(
                        " ",
                        covering.stream().map(Mark::kind).distinct().sorted().toList()),
                covering.stream()
                        .filter(each -> each.span().start() == span.start())
                        .map(Mark::anchor)
                        .toList());
    }
}
