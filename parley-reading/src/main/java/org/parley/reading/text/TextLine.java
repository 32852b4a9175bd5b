package org.parley.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.model.text.Span;

/**
 * A non-blank line of a text, or a block of a page: the unit that is kept or dropped whole.
 *
 * @param span where it stands, line end excluded
 * @param words its words, white space folded
 * @param item whether it is an item of a list
 */
public record TextLine(Span span, String words, boolean item) {
    private static final Pattern ITEM =
            Pattern.compile("^\\s*(?:[•◦▪‣●○*+–-]|\\(?\\d{1,2}[.)]|\\(?[a-zA-Z][.)])\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u3000]+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String CLOSING = "\"'”’»)]*_ ";
    private static final int PROSE = 110;

    /** The non-blank lines in order. O(n). */
    public static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String raw = text.substring(start, end);
            if (!fold(raw).isEmpty()) {
                lines.add(new TextLine(
                        new Span(start, end), fold(raw), ITEM.matcher(raw).matches()));
            }
            start = end + 1;
        }
        return lines;
    }

    /** White space folded to single spaces, ends stripped. */
    public static String fold(String raw) {
        return WHITE.matcher(raw).replaceAll(" ").strip();
    }

    /** Letters and digits only, lower case: equal for two printings of one headline. */
    public static String bare(String words) {
        return NOT_WORD.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** {@link #bare} of the words. */
    public String bare() {
        return bare(words);
    }

    /** Whether it reads as running text: long, and not the label of a link. */
    public boolean prose() {
        return words.length() >= 2 * PROSE || (words.length() >= PROSE && endsSentence());
    }

    /** Whether it ends as a sentence does. */
    public boolean endsSentence() {
        int end = words.length();
        while (end > 0 && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:;".indexOf(words.charAt(end - 1)) >= 0;
    }
}
