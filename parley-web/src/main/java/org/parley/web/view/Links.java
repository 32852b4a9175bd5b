package org.parley.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.model.text.Span;

/**
 * Addresses of pages. A party's address is its name in small letters and hyphens; a name that would repeat another's gets
 * a number. Every address keeps the date that was asked for.
 */
public final class Links {
    /** Anchor of a passage that was searched for. */
    public static final String FOUND = "found";

    private final Map<String, String> slugs = new LinkedHashMap<>();
    private final String suffix;

    /**
     * Addresses of a case.
     *
     * @param parties every name that may be linked, in a fixed order
     * @param asOf the date that was asked for, or empty
     */
    public Links(Collection<String> parties, String asOf) {
        this.suffix = asOf.isEmpty() ? "" : "?as-of=" + asOf;
        for (String party : parties) {
            if (!slugs.containsKey(party)) {
                slugs.put(party, free(slug(party)));
            }
        }
    }

    private String free(String slug) {
        String candidate = slug;
        for (int i = 2; slugs.containsValue(candidate); i++) {
            candidate = slug + "-" + i;
        }
        return candidate;
    }

    private static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String trimmed = slug.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "party" : trimmed;
    }

    /** The party with the address part, if there is one. */
    public Optional<String> partyOf(String slug) {
        return slugs.entrySet().stream()
                .filter(each -> each.getValue().equals(slug))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Any page, keeping the date. */
    public String to(String path) {
        return path + suffix;
    }

    /** Page of a party; empty for a name that is no party's, such as several names together. */
    public String known(String name) {
        return slugs.containsKey(name) ? party(name) : "";
    }

    /** Page of a party. */
    public String party(String name) {
        return "/parties/" + encoded(slugOf(name)) + suffix;
    }

    /** Page of an issue. */
    public String issue(String id) {
        return "/issues/" + encoded(id) + suffix;
    }

    /** Page of a cell. */
    public String cell(String party, String issue) {
        return "/matrix/" + encoded(slugOf(party)) + "/" + encoded(issue) + suffix;
    }

    /** An option on the page of its cell. */
    public String option(String party, String issue, String option) {
        return cell(party, issue) + "#" + anchor(option);
    }

    /** Page of a document. */
    public String document(String id) {
        return "/documents/" + encoded(id) + suffix;
    }

    /** Something coded, in its document. */
    public String item(String document, String item) {
        return document(document) + "#" + anchor(item);
    }

    /** Timeline of a party or an issue. */
    public String timeline(String party, String issue) {
        String sign = suffix.isEmpty() ? "?" : suffix + "&";
        String who = party.isEmpty() ? "" : "party=" + encoded(party);
        String what = issue.isEmpty() ? "" : "issue=" + encoded(issue);
        return "/timeline" + sign + who + (who.isEmpty() || what.isEmpty() ? "" : "&") + what;
    }

    /** Answers to a question. */
    public String search(String question) {
        return "/search" + (suffix.isEmpty() ? "?" : suffix + "&") + "q=" + encoded(question);
    }

    /** Name of an anchor. */
    public static String anchor(String id) {
        return "i-" + id.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** A passage of a document that nothing was coded from; the page marks it. */
    public String passage(String document, Span span) {
        String sign = suffix.isEmpty() ? "?" : "&";
        return document(document) + sign + "at=" + span.start() + "-" + span.end() + "#" + FOUND;
    }

    private String slugOf(String name) {
        return slugs.getOrDefault(name, slug(name));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
