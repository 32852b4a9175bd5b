package org.parley.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Takes from a page what is not the article by what its mark-up says: scripts and forms, navigation, hidden parts, what
 * classes and ids call comments, share bars, related posts, advertising; then lists made of links. A part that holds
 * much of the page's running text stays, whatever it is called; so do the questions and answers of folded lists.
 */
final class PageTrimmer {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, picture, img, map, input, select, textarea, link, meta, "
                    + "amp-ad, amp-sidebar, amp-social-share, amp-sticky-ad, amp-consent, amp-analytics, amp-embed, amp-iframe, amp-img, amp-video";
    private static final String AROUND =
            "nav, footer, form, dialog, menu, [role=navigation], [role=search], [role=banner], [role=contentinfo], [role=dialog], [role=alert]";
    private static final String HIDDEN =
            "[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";
    private static final String FOLDED =
            "details, [class~=(?i)faq], [class~=(?i)accordion], [class~=(?i)collaps], [class~=(?i)answer], [itemtype~=(?i)(Question|Answer|FAQPage)]";
    private static final double GOOD_PART = 0.4;
    private static final double NEARLY_ALL = 0.9;
    private static final double LINKED = 0.6;
    private final PageMarks marks = PageMarks.load();

    void trim(Document page) {
        page.select(NEVER_TEXT).remove();
        unwrapQuestions(page);
        Map<Element, Integer> prose = ArticleRoot.prose(page);
        double all = Math.max(1, prose.getOrDefault(page.body(), 0));
        for (Element element : page.body().select("*")) {
            double part = prose.getOrDefault(element, 0) / all;
            boolean structure = element.normalName().matches("html|body|h1");
            if (!structure && unwanted(element, part)) {
                element.remove();
            }
        }
        dropLinkLists(page);
    }

    private boolean unwanted(Element element, double part) {
        if (marks.always(element)) {
            return part < NEARLY_ALL && element.selectFirst("h1, [itemprop=articleBody]") == null;
        }
        boolean around = element.is(AROUND) || element.normalName().equals("button");
        boolean hidden = element.is(HIDDEN) && element.closest(FOLDED) == null && element.selectFirst(FOLDED) == null;
        boolean header = element.normalName().equals("header") && element.closest("article, main") == null;
        boolean aside =
                element.normalName().equals("aside") && (element.closest("article, main") == null || linked(element));
        boolean suspect = around || hidden || header || aside || marks.unlessMain(element);
        return suspect && part < GOOD_PART && element.selectFirst("h1") == null;
    }

    /** The button that unfolds an answer carries the question. */
    private static void unwrapQuestions(Document page) {
        for (Element button :
                page.select("h1 button, h2 button, h3 button, h4 button, h5 button, dt button, summary button")) {
            button.unwrap();
        }
        for (Element button : page.select("button")) {
            if (button.closest(FOLDED) != null && button.text().endsWith("?")) {
                button.tagName("h3");
            }
        }
    }

    /** Lists and boxes whose words are links, three or more of them, are ways to other pages. */
    private static void dropLinkLists(Document page) {
        List<Element> lists = new ArrayList<>(page.select("ul, ol, aside, section, div, table"));
        for (Element list : lists) {
            if (list.parent() != null
                    && list.select("a[href]").size() >= 3
                    && linked(list)
                    && list.selectFirst("h1") == null) {
                list.remove();
            }
        }
    }

    private static boolean linked(Element element) {
        Elements links = element.select("a[href]");
        int length = links.stream().mapToInt(link -> link.text().length()).sum();
        return !links.isEmpty() && length >= LINKED * Math.max(1, element.text().length());
    }
}
