package org.parley.reading.text;

import java.util.BitSet;
import java.util.List;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;
import org.parley.reading.source.DocumentFacts;

/**
 * Plain text and Markdown to main text. If nothing is clutter the text is the input, character for character; else whole
 * clutter lines go, with the blank lines below them, and everything else stays verbatim.
 */
public final class PlainTextReader {
    private final ClutterFinder clutter;
    private final PassageSplitter splitter = new PassageSplitter();
    private final Byline byline = new Byline();

    public PlainTextReader(ClutterFinder clutter) {
        this.clutter = clutter;
    }

    /** The article in this text; its text is empty if all was clutter. */
    public MainText read(String input) {
        FrontMatter front = FrontMatter.of(input);
        String body = input.substring(front.length());
        List<TextLine> lines = TextLine.of(body);
        BitSet dropped = clutter.find(lines);
        String text = dropped.isEmpty() ? body : without(body, lines, dropped);
        List<Passage> passages = splitter.split(text);
        DocumentFacts facts = front.facts().or(byline.read(TextLine.of(text))).or(title(text, passages));
        return new MainText(text, passages, facts, "");
    }

    private static DocumentFacts title(String text, List<Passage> passages) {
        if (passages.isEmpty() || passages.get(0).kind() != PassageKind.TITLE) {
            return DocumentFacts.NONE;
        }
        String words = TextLine.fold(passages.get(0).span().of(text));
        return DocumentFacts.NONE.withTitle(words.replaceAll("^#{1,6} |\\s[=-]{3,}$|^[*_]+|[*_]+$", ""));
    }

    private static String without(String text, List<TextLine> lines, BitSet dropped) {
        StringBuilder kept = new StringBuilder(text.length());
        int from = dropped.get(0) ? text.length() : 0;
        for (int i = 0; i < lines.size(); i++) {
            if (dropped.get(i) && from < lines.get(i).span().start()) {
                kept.append(text, from, lines.get(i).span().start());
                from = text.length();
            } else if (!dropped.get(i) && (i == 0 || dropped.get(i - 1))) {
                from = lines.get(i).span().start();
            }
        }
        kept.append(text, from, text.length());
        return dropped.get(lines.size() - 1) ? kept.toString().stripTrailing() : kept.toString();
    }
}
