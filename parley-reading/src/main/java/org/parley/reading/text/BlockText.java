package org.parley.reading.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;
import org.parley.model.text.Span;
import org.parley.reading.source.DocumentFacts;

/** Writes the blocks of a page as one text, a blank line between two of them, without what is clutter by its words. */
public final class BlockText {
    private static final String GAP = "\n\n";
    private final ClutterFinder clutter;
    private final PassageSplitter splitter = new PassageSplitter();
    private final Byline byline = new Byline();

    public BlockText(ClutterFinder clutter) {
        this.clutter = clutter;
    }

    /** The text, its passages and what its head says; empty if all was clutter. O(n). */
    public MainText write(List<TextBlock> blocks) {
        List<TextLine> lines = new ArrayList<>();
        for (TextBlock block : blocks) {
            Span own = new Span(0, block.words().length());
            lines.add(new TextLine(own, TextLine.fold(block.words()), block.kind() == PassageKind.LIST_ITEM));
        }
        BitSet dropped = clutter.find(lines);
        Map<String, Integer> printed = new HashMap<>();
        lines.forEach(line -> printed.merge(line.bare(), 1, Integer::sum));
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        List<TextLine> kept = new ArrayList<>();
        for (int i = dropped.nextClearBit(0); i < blocks.size(); i = dropped.nextClearBit(i + 1)) {
            text.append(passages.isEmpty() ? "" : GAP);
            int start = text.length();
            text.append(blocks.get(i).words());
            boolean again = printed.getOrDefault(lines.get(i).bare(), 0) > 1;
            passages.add(new Passage(kind(blocks.get(i), lines.get(i), again), new Span(start, text.length())));
            kept.add(lines.get(i));
        }
        return new MainText(text.toString(), passages, byline.read(kept), "");
    }

    /** The facts of one visible byline, {@link DocumentFacts#NONE} if the words are none. */
    public DocumentFacts byline(String words) {
        return byline.ofLine(TextLine.fold(words));
    }

    private PassageKind kind(TextBlock block, TextLine line, boolean again) {
        return block.kind() == PassageKind.PARAGRAPH ? splitter.kind(line, again) : block.kind();
    }
}
