package org.parley.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.text.CodedDate;
import org.parley.model.text.DateOrigin;
import org.parley.reading.source.DocumentFacts;

/**
 * What the head of a text says of its author, outlet and date: a byline ("By: A. Name - Outlet | August 29, 2025"), a
 * line that is only a date ("Published 29 August 2025"), or a dateline before the first sentence ("GENEVA, 18 February
 * 2026 (Agency) - ..."). A date inside a sentence or a headline is not a date of publication.
 */
public final class Byline {
    private static final Set<String> PARTICLES = Set.of(
            "and", "of", "the", "with", "for", "de", "da", "di", "do", "du", "van", "von", "der", "den", "bin", "ibn",
            "al", "el", "la", "le", "y", "staff", "our");
    private static final int LONGEST = 160;
    private static final int MOST_LEADS = 2;
    private static final int HEAD_LINES = 8;
    private static final Pattern BY = Pattern.compile(
            "(?u)^(?i:(?:written |posted |published |reported |words |text |story )?by)(?: ?:|(?= \\p{Lu})) ?(?<rest>.{2,})$");
    private static final Pattern DATED = Pattern.compile(
            "(?iu)^(?:(?:first )?published|posted|updated|last (?:updated|modified)|date|modified|issued|created)?(?: (?:on|at))?[ :–—-]*$");
    private static final Pattern PLACE =
            Pattern.compile("(?u)^\\p{Lu}[\\p{L}.' -]{1,40}(?:, \\p{Lu}[\\p{L}. ]{1,30})?,? ?[(]?$");
    private static final Pattern AFTER_DATELINE =
            Pattern.compile("(?u)^[)]?(?: ?\\([^)]{2,40}\\))? ?(?:[–—:.-]|$).*", Pattern.DOTALL);
    private static final Pattern DIVIDED = Pattern.compile(" ?[|•·/] ?| [–—-] ");
    private static final Pattern NAMED_LEAD = Pattern.compile(
            "(?u)^(?<author>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.?)? \\p{Lu}{2}[\\p{Lu}'’-]+), (?<outlet>\\p{Lu}{2,8}): .*",
            Pattern.DOTALL);
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iu)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b,?|\\b\\d{1,2}:\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4}\\b)?|\\bat\\b");
    private final DateFinder dates = new DateFinder();

    /** The facts that the first lines give; {@link DocumentFacts#NONE} if they give none. */
    public DocumentFacts read(List<TextLine> lines) {
        DocumentFacts facts = DocumentFacts.NONE;
        int leads = 0;
        for (TextLine line : lines.subList(0, Math.min(HEAD_LINES, lines.size()))) {
            if (line.prose() && leads++ < MOST_LEADS) {
                facts = facts.or(lead(line.words()));
            } else if (leads == 0 && line.words().length() <= LONGEST) {
                facts = facts.or(ofLine(line.words()));
            }
        }
        return facts;
    }

    /** The facts of one short line, {@link DocumentFacts#NONE} if it is neither byline nor date. */
    public DocumentFacts ofLine(String words) {
        Matcher by = BY.matcher(words);
        if (by.matches()) {
            return ofByline(by.group("rest"));
        }
        return dates.first(words)
                .filter(found -> publishes(words, found))
                .map(found -> DocumentFacts.dated(found.date(), DateOrigin.TEXT))
                .orElse(DocumentFacts.NONE);
    }

    /** Whether a short line only says who wrote and when. */
    public boolean matches(String words) {
        return words.length() <= LONGEST && !ofLine(words).equals(DocumentFacts.NONE);
    }

    private DocumentFacts ofByline(String rest) {
        Optional<DateFinder.Found> found = dates.first(rest);
        String names = found.map(f -> rest.substring(0, f.span().start()) + " | "
                        + rest.substring(f.span().end()))
                .orElse(rest);
        List<String> parts = new ArrayList<>();
        for (String part : DIVIDED.split(WEEKDAY.matcher(names).replaceAll(" "))) {
            String name = part.replaceAll("^[\\s,;:]+|(?: on)?[\\s,;:]+$| on$", "");
            if (!name.isEmpty() && !DATED.matcher(name).matches()) {
                parts.add(name);
            }
        }
        if (parts.isEmpty() || !name(parts.get(0))) {
            return DocumentFacts.NONE;
        }
        return DocumentFacts.NONE
                .withAuthor(parts.get(0))
                .withPublisher(parts.size() > 1 ? parts.get(1) : "")
                .withDate(found.map(DateFinder.Found::date).orElse(CodedDate.UNKNOWN), DateOrigin.BYLINE);
    }

    /** Whether words up to the first comma are capitalised as names are. */
    private static boolean name(String words) {
        for (String word : words.split(",", 2)[0].split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !PARTICLES.contains(word)) {
                return false;
            }
        }
        return words.length() <= 80;
    }

    private static boolean publishes(String words, DateFinder.Found found) {
        String before = words.substring(0, found.span().start());
        String after = WEEKDAY.matcher(words.substring(found.span().end()))
                .replaceAll(" ")
                .strip();
        String label = WEEKDAY.matcher(before).replaceAll(" ").strip();
        boolean alone =
                DATED.matcher(label).matches() && after.matches("(?iu)[\\p{P}\\s|]*(?:updated.*|by .*|\\d+ min.*)?");
        boolean divided = before.matches("(?s).*[|•·] ?$") || after.matches("(?s)^ ?[|•·].*");
        boolean dateline = PLACE.matcher(before).matches() && after.isEmpty() && before.contains(",");
        return alone || divided || dateline;
    }

    private DocumentFacts lead(String words) {
        Matcher named = NAMED_LEAD.matcher(words);
        DocumentFacts facts = named.matches()
                ? DocumentFacts.NONE.withAuthor(named.group("author")).withPublisher(named.group("outlet"))
                : DocumentFacts.NONE;
        String head = words.substring(0, Math.min(LONGEST, words.length()));
        return dates.first(head)
                .filter(found ->
                        PLACE.matcher(head.substring(0, found.span().start())).matches()
                                && AFTER_DATELINE
                                        .matcher(head.substring(found.span().end()))
                                        .matches())
                .map(found -> facts.withDate(found.date(), DateOrigin.TEXT))
                .orElse(facts);
    }
}
