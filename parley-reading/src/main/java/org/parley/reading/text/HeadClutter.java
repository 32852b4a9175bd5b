package org.parley.reading.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands above an article besides its title: the crumbs of a site's navigation, and the title printed again. Of
 * several printings the last is kept: it is the one that stands on the article.
 */
final class HeadClutter {
    private static final Pattern SEPARATED_CRUMBS = Pattern.compile(
            "(?iu)^(home|start|you are here:?|homepage|main|front page)\\b ?(/|>|»|›|\\||→|•|::|-|–).*");
    private static final Pattern DEEP_CRUMBS =
            Pattern.compile("^[^.!?/>»›→]{2,30}( ?[>»›→] ?[^.!?>»›→]{2,40}){2,}( ?[>»›→] ?.{0,150})?$");
    private static final Pattern STARTS_HOME = Pattern.compile("(?iu)^(home|homepage)\\b.*");
    private static final int MOST_LINES = 40;
    private static final int LONGEST = 250;
    private static final int FEWEST_WORDS = 3;

    private HeadClutter() {}

    static void drop(List<TextLine> lines, Zones zones, BitSet dropped) {
        int end = Math.min(Math.min(zones.firstProse(), lines.size()), MOST_LINES);
        for (int i = 0; i < end; i++) {
            if (crumbs(lines, i, end) || printedAgain(lines, i, end)) {
                dropped.set(i);
            }
        }
    }

    private static boolean crumbs(List<TextLine> lines, int i, int end) {
        String words = lines.get(i).words();
        if (words.length() > LONGEST) {
            return false;
        }
        boolean separated = SEPARATED_CRUMBS.matcher(words).matches();
        boolean deep = DEEP_CRUMBS.matcher(words).matches();
        return separated || deep || (STARTS_HOME.matcher(words).matches() && holdsTitle(lines, i, end));
    }

    private static boolean holdsTitle(List<TextLine> lines, int crumb, int end) {
        for (int i = 0; i < end; i++) {
            String title = lines.get(i).bare();
            if (i != crumb
                    && wordCount(title) >= FEWEST_WORDS
                    && lines.get(crumb).bare().endsWith(" " + title)) {
                return true;
            }
        }
        return false;
    }

    private static boolean printedAgain(List<TextLine> lines, int i, int end) {
        String words = lines.get(i).bare();
        for (int j = i + 1; j < end; j++) {
            if (wordCount(words) >= FEWEST_WORDS && words.equals(lines.get(j).bare())) {
                return true;
            }
        }
        return false;
    }

    private static int wordCount(String bare) {
        return bare.isEmpty() ? 0 : bare.split(" ").length;
    }
}
