package org.parley.reading.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parley.model.text.CodedDate;
import org.parley.model.text.DateOrigin;
import org.parley.reading.json.JsonLd;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.text.DateFinder;
import org.parley.reading.text.TextLine;

/**
 * What a page's head says of the article: JSON-LD first, then meta tags (OpenGraph, Dublin Core, the usual names), time
 * elements, canonical link and title element.
 *
 * @param facts title, author, publisher, address, date with its origin
 * @param body the article's text if the JSON-LD holds it
 * @param language ISO 639-1 code that the page states, else empty
 */
record PageMetadata(DocumentFacts facts, String body, String language) {
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "dc.date.issued",
            "dc.date",
            "dcterms.created",
            "dcterms.date",
            "dc.date.created",
            "pubdate",
            "publishdate",
            "publish_date",
            "publish-date",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "published_at",
            "publication_date",
            "citation_date",
            "citation_publication_date",
            "datecreated",
            "last-modified");
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "byl",
            "citation_author");
    private static final List<String> PUBLISHERS = List.of(
            "og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "application-name", "article:publisher");
    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "dc.title", "headline", "parsely-title", "title");
    private static final String TIMES =
            "time[itemprop=datePublished], [itemprop=datePublished][content], time[pubdate], time.published, time.entry-date, article header time[datetime], article time[datetime], header time[datetime], time[datetime]";

    static PageMetadata of(Document page) {
        JsonLd described = described(page);
        DocumentFacts meta = new DocumentFacts(
                "",
                meta(page, TITLES),
                named(meta(page, PUBLISHERS)),
                named(meta(page, AUTHORS)),
                address(page),
                published(page),
                DateOrigin.META);
        DocumentFacts facts = plain(described.facts()).or(meta).or(DocumentFacts.NONE.withTitle(title(page)));
        return new PageMetadata(facts, Parser.unescapeEntities(described.body(), false), language(page, described));
    }

    private static JsonLd described(Document page) {
        JsonLd found = new JsonLd(DocumentFacts.NONE, "", "");
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonLd next = JsonLd.find(script.data().strip()).orElse(found);
            String body = found.body().isEmpty() ? next.body() : found.body();
            String language = found.language().isEmpty() ? next.language() : found.language();
            found = new JsonLd(found.facts().or(next.facts()), body, language);
        }
        return found;
    }

    private static DocumentFacts plain(DocumentFacts facts) {
        return facts.withTitle(Parser.unescapeEntities(facts.title(), false))
                .withAuthor(Parser.unescapeEntities(facts.author(), false))
                .withPublisher(Parser.unescapeEntities(facts.publisher(), false));
    }

    private static String meta(Document page, List<String> names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                boolean called = meta.attr("property").equalsIgnoreCase(name)
                        || meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("itemprop").equalsIgnoreCase(name);
                if (called && !meta.attr("content").isBlank()) {
                    return TextLine.fold(meta.attr("content"));
                }
            }
        }
        return "";
    }

    private static String named(String value) {
        return value.startsWith("http") || value.startsWith("@") ? "" : value;
    }

    private static String address(Document page) {
        String canonical = page.select("link[rel=canonical][href]").stream()
                .map(link -> link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href"))
                .filter(url -> url.startsWith("http"))
                .findFirst()
                .orElse("");
        return canonical.isEmpty() ? meta(page, List.of("og:url")) : canonical;
    }

    private static CodedDate published(Document page) {
        DateFinder dates = new DateFinder();
        CodedDate date = dates.value(meta(page, DATES));
        for (Element time : page.select(TIMES)) {
            String value = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
            date = date.known() ? date : dates.value(value.isBlank() ? time.text() : value);
        }
        return date;
    }

    /** The title element without the site's name behind it. */
    private static String title(Document page) {
        String title = TextLine.fold(page.title());
        String site = meta(page, PUBLISHERS);
        if (!site.isEmpty() && title.endsWith(site)) {
            return title.substring(0, title.length() - site.length()).replaceAll("[\\s|–—:·•»-]+$", "");
        }
        String[] parts = title.split(" [|–—·•»-] ");
        boolean sited = parts.length > 1 && parts[0].length() > 3 * parts[parts.length - 1].length() / 2;
        return sited ? title.substring(0, title.lastIndexOf(parts[parts.length - 1]) - 3) : title;
    }

    private static String language(Document page, JsonLd described) {
        String stated = page.select("html").attr("lang");
        String code = stated.isBlank() ? described.language() : stated;
        return code.length() < 2 ? "" : code.substring(0, 2).toLowerCase(java.util.Locale.ROOT);
    }
}
