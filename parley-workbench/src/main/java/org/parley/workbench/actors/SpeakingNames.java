package org.parley.workbench.actors;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.record.Evidence;
import org.parley.model.text.Passage;
import org.parley.model.text.Quote;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;
import org.parley.workbench.suggest.NameFinder;
import org.parley.workbench.suggest.WordFile;

/**
 * Names in texts that behave like speakers: an office stands before them ("finance minister X"), or a verb of saying beside
 * them ("X said"). Found by surface alone, without a language model.
 */
final class SpeakingNames {
    private static final int LONGEST_SAMPLE = 240;

    private final NameFinder finder = NameFinder.shipped();
    private final Set<String> opening = WordFile.read(SpeakingNames.class, "opening-words.txt");
    private final Set<String> places = WordFile.read(SpeakingNames.class, "place-words.txt");
    private final Pattern beside;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<String, Map<String, Integer>> offices = new TreeMap<>();

    SpeakingNames() {
        Set<String> saying = WordFile.read(SpeakingNames.class, "saying-words.txt");
        this.beside = Pattern.compile("(?i)(?:^\\s+(?:" + String.join("|", saying) + ")\\b)|(?:\\b(?:"
                + String.join("|", saying) + ")\\s+$)");
    }

    /** Goes through a document. */
    void read(SourceDocument document) {
        Map<String, Boolean> speaks = new LinkedHashMap<>();
        for (NameFinder.Found found : finder.find(document)) {
            String called = bare(found.name());
            if (called.isEmpty()) {
                continue;
            }
            if (!found.office().isEmpty()) {
                offices.computeIfAbsent(called, name -> new TreeMap<>()).merge(found.office(), 1, Integer::sum);
            }
            // A single word after an office is as often a body ("the defence council") as somebody.
            boolean titled = !found.office().isEmpty() && called.contains(" ");
            speaks.merge(called, titled, Boolean::logicalOr);
        }
        speaks.forEach((name, office) -> read(document, name, office));
    }

    /** The name without words before it that are no part of it. */
    private String bare(String name) {
        String rest = name;
        while (opening.contains(rest.split(" ")[0].toLowerCase(Locale.ROOT))) {
            rest = rest.contains(" ") ? rest.substring(rest.indexOf(' ') + 1) : "";
        }
        return rest;
    }

    private void read(SourceDocument document, String name, boolean hasOffice) {
        String text = document.text();
        Matcher at = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])")
                .matcher(text);
        while (at.find()) {
            boolean spoke = beside.matcher(text.substring(at.end(), Math.min(text.length(), at.end() + 14)))
                            .lookingAt()
                    || endsWithSaying(text.substring(Math.max(0, at.start() - 14), at.start()));
            if (hasOffice || (spoke && !isPlace(text.substring(0, at.start())))) {
                tallies.computeIfAbsent(name, each -> new Tally()).met(sample(document, at.start(), at.end()));
            }
        }
    }

    private boolean isPlace(String before) {
        String stripped = before.stripTrailing();
        return places.contains(stripped.substring(stripped.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    private boolean endsWithSaying(String before) {
        Matcher matcher = beside.matcher(before);
        while (matcher.find()) {
            if (matcher.end() == before.length() && matcher.start() > 0) {
                return true;
            }
        }
        return false;
    }

    /** The words around a name, within its passage. */
    private static Evidence sample(SourceDocument document, int start, int end) {
        Span passage = document.passages().stream()
                .map(Passage::span)
                .filter(each -> each.start() <= start && end <= each.end())
                .findFirst()
                .orElse(new Span(start, end));
        String text = document.text();
        int from = Math.max(passage.start(), start - LONGEST_SAMPLE / 2);
        int to = Math.min(passage.end(), end + LONGEST_SAMPLE / 2);
        while (from > passage.start() && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (to < passage.end() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return new Evidence(document.id(), Quote.of(text, new Span(from, to)));
    }

    /** Whoever was found, by name. */
    Map<String, Tally> found() {
        return tallies;
    }

    /** The office that stands most often before a name; empty if none does. */
    String office(String name) {
        return offices.getOrDefault(name, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(each -> each.getKey().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Longer names that end in this one ("Ada Brook" for "Brook"). */
    List<String> longer(String name) {
        return tallies.keySet().stream()
                .filter(each -> each.endsWith(" " + name))
                .toList();
    }
}
