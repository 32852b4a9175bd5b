package org.parley.workbench.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines, cuts it to a width, and takes out what a terminal would obey. */
public final class Wrap {
    private Wrap() {}

    /** Lines of at most the width, broken at blanks; a longer word is cut. At least one line. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : clean(text).split(" ")) {
            String rest = word;
            if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > width) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            line.append(line.length() == 0 ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text in one line of at most the width; what is cut off is marked by an ellipsis. */
    public static String cut(String text, int width) {
        String line = clean(text);
        return line.length() <= width
                ? line
                : line.substring(0, Math.max(0, width - 1)).stripTrailing() + "…";
    }

    /** The text filled up with blanks to the width. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** One line without control characters: an article must not be able to steer the terminal. */
    public static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }
}
