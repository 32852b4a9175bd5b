package org.parley.coding.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.ParleyException;

/**
 * Words and patterns of dates, read from {@code dates.tsv}. A pattern is a regular expression in which {@code <month>}
 * stands for the words of that kind; a match has a group of the same name. Words keep their capitals apart: a month or a
 * day of the week is written with one.
 */
public final class DateLexicon {
    private static final Pattern MACRO = Pattern.compile("<([a-z]+)>");
    private static final Map<String, String> NUMERIC = Map.of(
            "year",
            "(?:19|20)[0-9]{2}",
            "day",
            "[0-3]?[0-9]",
            "mm",
            "[01][0-9]",
            "dd",
            "[0-3][0-9]",
            "digits",
            "[0-9]{1,3}");

    private final Map<String, Map<String, String>> words = new LinkedHashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();

    /** Reads the file of the class path. */
    public DateLexicon() {
        List<String[]> rows = LexiconFile.rows("dates.tsv");
        for (String[] row : rows) {
            if (!row[0].equals("pattern")) {
                List<String> forms = row[0].equals("dayword") ? List.of(row[2]) : List.of(row[2].split(" "));
                forms.forEach(form ->
                        words.computeIfAbsent(row[0], kind -> new HashMap<>()).put(form, row[1]));
            }
        }
        for (String[] row : rows) {
            if (row[0].equals("pattern")) {
                patterns.add(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + expanded(row[2]) + ")(?![\\p{L}\\p{N}])"));
            }
        }
    }

    private String expanded(String pattern) {
        return MACRO.matcher(pattern)
                .replaceAll(
                        match -> Matcher.quoteReplacement("(?<" + match.group(1) + ">" + forms(match.group(1)) + ")"));
    }

    private String forms(String kind) {
        String numeric = NUMERIC.get(kind);
        if (numeric != null) {
            return numeric;
        }
        Map<String, String> known = words.get(kind);
        if (known == null) {
            throw new ParleyException("The kind of date word (" + kind + ") must be in dates.tsv.");
        }
        boolean name = kind.equals("month") || kind.equals("weekday");
        List<String> forms = new ArrayList<>();
        known.keySet().stream()
                .sorted((a, b) -> b.length() - a.length() != 0 ? b.length() - a.length() : a.compareTo(b))
                .forEach(word -> {
                    if (!name) {
                        forms.add(Pattern.quote(word));
                    }
                    forms.add(Pattern.quote(Character.toUpperCase(word.charAt(0)) + word.substring(1)));
                    forms.add(Pattern.quote(word.toUpperCase(Locale.ROOT)));
                });
        return String.join("|", forms);
    }

    /** The patterns, most telling first. */
    public List<Pattern> patterns() {
        return List.copyOf(patterns);
    }

    /** The key of a word of the kind: the number of a month, the name of a unit. */
    public String key(String kind, String word) {
        String key = words.getOrDefault(kind, Map.of()).get(word.toLowerCase(Locale.ROOT));
        if (key == null) {
            throw new ParleyException("The word (" + word + ") must be of the kind " + kind + " in dates.tsv.");
        }
        return key;
    }
}
