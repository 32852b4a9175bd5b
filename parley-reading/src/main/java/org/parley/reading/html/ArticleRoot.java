package org.parley.reading.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Finds the element that holds the article: the one article element with the bulk of the articles' running text, else,
 * from the body down, the child that holds most of it, as long as one does. Running text is text outside links in blocks
 * of some length. O(nodes x depth).
 */
final class ArticleRoot {
    private static final int SHORTEST_BLOCK = 40;
    private static final int ENOUGH = 250;
    private static final double BULK = 0.75;

    private final Map<Element, Integer> prose = new HashMap<>();

    private ArticleRoot(Document page) {
        Map<Element, Integer> own = new HashMap<>();
        page.traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank() && node.parent() instanceof Element parent) {
                Element block = block(parent);
                own.merge(block, linked(parent, block) ? 0 : text.text().strip().length(), Integer::sum);
            }
        });
        own.forEach((block, length) -> {
            for (Element up = block; length >= SHORTEST_BLOCK && up != null; up = up.parent()) {
                prose.merge(up, length, Integer::sum);
            }
        });
    }

    /** The root of the article; the body if the page has no bulk of text anywhere. */
    static Element find(Document page) {
        ArticleRoot found = new ArticleRoot(page);
        return found.descend(found.start(page));
    }

    /** Characters of running text in each element that holds any. */
    static Map<Element, Integer> prose(Document page) {
        return new ArticleRoot(page).prose;
    }

    private Element start(Document page) {
        for (String kind : new String[] {"article", "[itemprop=articleBody]", "main, [role=main]"}) {
            Elements all = page.select(kind);
            int total = 0;
            Element best = page.body();
            int most = 0;
            for (Element one : all) {
                total += inside(one, kind) ? 0 : length(one);
                if (length(one) > most) {
                    most = length(one);
                    best = one;
                }
            }
            if (most >= ENOUGH && most >= BULK * total) {
                return best;
            }
        }
        return page.body();
    }

    private static boolean inside(Element element, String kind) {
        Element parent = element.parent();
        return parent != null && parent.closest(kind) != null;
    }

    private Element descend(Element from) {
        Element root = from;
        while (true) {
            Element largest = root;
            int most = -1;
            for (Element child : root.children()) {
                if (child.isBlock() && length(child) > most) {
                    most = length(child);
                    largest = child;
                }
            }
            boolean holder = most >= 0.9 * length(root)
                    && most > 0
                    && largest.children().stream().anyMatch(Element::isBlock);
            if (!holder) {
                return root;
            }
            root = largest;
        }
    }

    private int length(Element element) {
        return prose.getOrDefault(element, 0);
    }

    private static Element block(Element from) {
        Element block = from;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        return block;
    }

    private static boolean linked(Element from, Element block) {
        for (Element up = from; up != null && !up.equals(block); up = up.parent()) {
            if (up.normalName().equals("a")) {
                return true;
            }
        }
        return false;
    }
}
