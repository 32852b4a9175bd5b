package org.parley.reading.html;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes from a page what is not the article by what its mark-up says: scripts and forms, navigation, hidden parts, what
 * classes and ids call comments, share bars, related posts, advertising; then lists made of links. A part that holds
 * much of the page's running text stays, whatever it is called; so do the questions and answers of folded lists.
 */
final class PageTrimmer {
    private static final Evaluator NEVER_TEXT = QueryParser.parse(
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, picture, img, map, input, select, textarea, link, meta, "
                    + "amp-ad, amp-sidebar, amp-social-share, amp-sticky-ad, amp-consent, amp-analytics, amp-embed, amp-iframe, amp-img, amp-video");
    private static final Evaluator AROUND = QueryParser.parse(
            "nav, footer, form, dialog, menu, [role=navigation], [role=search], [role=banner], [role=contentinfo], [role=dialog], [role=alert]");
    private static final Evaluator HIDDEN = QueryParser.parse(
            "[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]");
    private static final Evaluator FOLDED = QueryParser.parse(
            "details, [class~=(?i)faq], [class~=(?i)accordion], [class~=(?i)collaps], [class~=(?i)answer], [itemtype~=(?i)(Question|Answer|FAQPage)]");
    private static final double GOOD_PART = 0.4;
    private static final double NEARLY_ALL = 0.9;
    private static final double LINKED = 0.6;
    private static final Evaluator MAIN = QueryParser.parse("article, main");
    private static final Evaluator HEADLINE = QueryParser.parse("h1");
    private static final Evaluator HEADLINE_OR_BODY = QueryParser.parse("h1, [itemprop=articleBody]");
    private static final Set<String> STRUCTURE = Set.of("html", "body", "h1");
    private static final int FEWEST_LINKS = 3;
    private final PageMarks marks = PageMarks.load();

    void trim(Document page) {
        page.select(NEVER_TEXT).remove();
        unwrapQuestions(page);
        Map<Element, Integer> prose = ArticleRoot.prose(page);
        LinkShare links = new LinkShare(page);
        double all = Math.max(1, prose.getOrDefault(page.body(), 0));
        for (Element element : page.body().select("*")) {
            double part = prose.getOrDefault(element, 0) / all;
            boolean structure = STRUCTURE.contains(element.normalName());
            if (!structure && unwanted(element, part, links)) {
                element.remove();
            }
        }
        dropLinkLists(page);
    }

    private boolean unwanted(Element element, double part, LinkShare links) {
        if (marks.always(element)) {
            return part < NEARLY_ALL && element.selectFirst(HEADLINE_OR_BODY) == null;
        }
        boolean suspect = around(element) || hidden(element) || beside(element, links) || marks.unlessMain(element);
        return suspect && part < GOOD_PART && element.selectFirst(HEADLINE) == null;
    }

    private static boolean around(Element element) {
        return element.is(AROUND) || element.normalName().equals("button");
    }

    private static boolean hidden(Element element) {
        return element.is(HIDDEN) && element.closest(FOLDED) == null && element.selectFirst(FOLDED) == null;
    }

    private static boolean beside(Element element, LinkShare links) {
        return switch (element.normalName()) {
            case "header" -> element.closest(MAIN) == null;
            case "aside" -> element.closest(MAIN) == null || links.share(element) >= LINKED;
            default -> false;
        };
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
        LinkShare links = new LinkShare(page);
        for (Element list : new ArrayList<>(page.select("ul, ol, aside, section, div, table, td, p"))) {
            boolean ways = links.links(list) >= FEWEST_LINKS && links.share(list) >= LINKED;
            if (ways && list.parent() != null && list.selectFirst(HEADLINE) == null) {
                list.remove();
            }
        }
    }
}
