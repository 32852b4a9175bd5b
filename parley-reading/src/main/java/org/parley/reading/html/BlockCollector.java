package org.parley.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;
import org.parley.model.text.PassageKind;
import org.parley.reading.text.TextBlock;
import org.parley.reading.text.TextLine;

/** Walks an article's elements in order and gathers its blocks: white space folded, line breaks kept. O(nodes). */
final class BlockCollector implements NodeVisitor {
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int MOST_LABEL = 12;
    private static final Set<String> MORE_BREAKS =
            Set.of("summary", "figcaption", "caption", "dt", "dd", "option", "button");
    private static final Evaluator BLOCKS = QueryParser.parse("br, p, div, table, ul, ol, h1, h2, h3");
    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private PassageKind kind = PassageKind.PARAGRAPH;
    private int linkedLength;
    private int textLength;

    private BlockCollector() {}

    static List<TextBlock> collect(Element root) {
        BlockCollector collector = new BlockCollector();
        root.traverse(collector);
        collector.flush();
        return collector.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element && element.normalName().equals("br")) {
            words.append('\n');
        } else if (node instanceof Element element && CELLS.contains(element.normalName()) && !breaks(element)) {
            words.append(' ');
        } else if (node instanceof Element element && breaks(element)) {
            flush();
            kind = kind(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && breaks(element)) {
            flush();
            kind = element.parent() == null ? PassageKind.PARAGRAPH : kind(element.parent());
        }
    }

    private void append(TextNode text) {
        String raw = text.getWholeText();
        words.append(inside(text, "pre") ? raw : raw.replaceAll("\\s+", " "));
        int length = text.isBlank() ? 0 : raw.strip().length();
        textLength += length;
        linkedLength += length > 0 && inside(text, "a") ? length : 0;
    }

    private static boolean inside(TextNode text, String name) {
        Element up = text.parent();
        while (up != null && !up.normalName().equals(name)) {
            up = up.parent();
        }
        return up != null;
    }

    /** A cell is a block of its own where the table lays out a page, and a part of its row where it holds figures. */
    private static boolean breaks(Element element) {
        Element row = element.parent();
        if (CELLS.contains(element.normalName()) && row != null) {
            return row.selectFirst(BLOCKS) != null;
        }
        return element.isBlock() || MORE_BREAKS.contains(element.normalName());
    }

    private static PassageKind kind(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            switch (up.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary" -> {
                    return PassageKind.HEADING;
                }
                case "li" -> {
                    return PassageKind.LIST_ITEM;
                }
                case "figcaption", "caption", "figure" -> {
                    return PassageKind.CAPTION;
                }
                default -> {}
            }
        }
        return PassageKind.PARAGRAPH;
    }

    private void flush() {
        if (words.length() == 0) {
            return;
        }
        boolean label = textLength > 0 && linkedLength >= 0.9 * textLength && textLength > MOST_LABEL;
        for (String part : words.toString().split("\\n[ \\t]*(?:\\n[ \\t]*)+")) {
            String folded = part.lines()
                    .map(TextLine::fold)
                    .filter(line -> !line.isEmpty())
                    .reduce((a, b) -> a + "\n" + b)
                    .orElse("");
            if (!folded.isEmpty() && !(label && kind == PassageKind.LIST_ITEM)) {
                blocks.add(new TextBlock(kind, folded));
            }
        }
        words.setLength(0);
        textLength = 0;
        linkedLength = 0;
    }
}
