package org.parley.analysis.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a figure counts, taken apart: who or what ("civilians") and what befell them ("killed"). Figures of one measure, or of
 * a part and its whole ("civilians killed", "killed"), may speak of one fact; others ("soldiers killed", "wounded") never.
 *
 * @param counted who or what is counted, singular, general words for people left out; empty if just people
 * @param befell what befell them; empty if the things themselves are counted
 */
record Measure(String counted, String befell) {
    private static final Set<String> TOLLS = Set.of(
            "killed",
            "wounded",
            "injured",
            "displaced",
            "detained",
            "released",
            "missing",
            "abducted",
            "damaged",
            "destroyed");
    private static final Set<String> PEOPLE =
            Set.of("people", "person", "persons", "human", "life", "lives", "other", "others", "victim", "victims");

    /** The measure of a figure's words: "killed", "civilians killed", "drones". */
    static Measure of(String what) {
        List<String> words = new ArrayList<>(
                Arrays.asList(what.toLowerCase(Locale.ROOT).strip().split("\\s+")));
        String last = words.get(words.size() - 1);
        String befell = TOLLS.contains(last) ? words.remove(words.size() - 1) : "";
        words.removeIf(word -> !befell.isEmpty() && PEOPLE.contains(word));
        return new Measure(
                String.join(" ", words.stream().map(Measure::singular).toList()), hurt(befell));
    }

    /** Wounded and injured are one word of reporting. */
    private static String hurt(String befell) {
        return befell.equals("injured") ? "wounded" : befell;
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether both may speak of one fact. */
    boolean sameFactAs(Measure other) {
        return equals(other) || partOf(other) || other.partOf(this);
    }

    /** Whether this counts some of what the other counts. */
    boolean partOf(Measure whole) {
        return befell.equals(whole.befell) && !befell.isEmpty() && whole.counted.isEmpty() && !counted.isEmpty();
    }
}
