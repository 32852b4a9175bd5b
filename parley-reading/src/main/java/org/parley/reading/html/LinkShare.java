package org.parley.reading.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** For each element of a page, how much of its text stands in links, and in how many. O(nodes x depth), once. */
final class LinkShare {
    private static final int TEXT = 0;
    private static final int LINKED = 1;
    private static final int LINKS = 2;
    private final Map<Element, int[]> counts = new HashMap<>();

    LinkShare(Document page) {
        page.traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                count(text);
            } else if (node instanceof Element element && isLink(element)) {
                add(element, LINKS, 1);
            }
        });
    }

    /** Share of the element's text that is links, 0 without text. */
    double share(Element element) {
        int[] count = of(element);
        return count[TEXT] == 0 ? 0 : count[LINKED] / (double) count[TEXT];
    }

    /** Number of links in the element. */
    int links(Element element) {
        return of(element)[LINKS];
    }

    private int[] of(Element element) {
        return counts.getOrDefault(element, new int[LINKS + 1]);
    }

    private void count(TextNode text) {
        int length = text.text().strip().length();
        boolean linked = false;
        for (Element up = text.parent(); up != null && !linked; up = up.parent()) {
            linked = isLink(up);
        }
        Element parent = text.parent();
        if (parent != null) {
            add(parent, TEXT, length);
            add(parent, LINKED, linked ? length : 0);
        }
    }

    private void add(Element from, int kind, int number) {
        for (Element up = from; up != null && number > 0; up = up.parent()) {
            counts.computeIfAbsent(up, key -> new int[LINKS + 1])[kind] += number;
        }
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }
}
