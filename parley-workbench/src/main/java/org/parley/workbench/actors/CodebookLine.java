package org.parley.workbench.actors;

import java.util.regex.Pattern;
import org.parley.workbench.json.Json;

/** Lines for a codebook, ready to paste. */
final class CodebookLine {
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .'\u2019-]*[\\p{L}\\p{M}\\p{N}.]");
    private static final Pattern WORD = Pattern.compile("(?i)yes|no|on|off|true|false|null");

    private CodebookLine() {}

    /** A person; the office is left out if it is empty. */
    static String person(String name, String office) {
        String offices = office.isEmpty() ? "" : ", offices: [{title: " + scalar(office) + "}]";
        return "- {name: " + scalar(name) + offices + "}";
    }

    /** An actor beside the parties. */
    static String actor(String name) {
        return "- {name: " + scalar(name) + ", role: observer}";
    }

    /** A YAML scalar: as it is, or between quotation marks where it could be read as something else. */
    private static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORD.matcher(text).matches();
        return plain ? text : Json.line(text);
    }
}
