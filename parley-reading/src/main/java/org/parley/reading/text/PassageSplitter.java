package org.parley.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;
import org.parley.model.text.Span;

/**
 * Cuts a text into passages that together hold every non-blank character. A line is a passage, except where lines are
 * wrapped at a margin: those are joined. The first line is the title if it reads like one; a short line without the end
 * of a sentence is a heading; one that returns (a picture's caption, a byline) is a caption. O(n).
 */
public final class PassageSplitter {
    private static final int WIDEST_MARGIN = 120;
    private static final int NARROWEST_MARGIN = 40;
    private static final int MOST_ABOVE_TITLE = 2;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_HEADING = 120;
    private static final Pattern MARK = Pattern.compile("^#{1,6} .*", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("^[\\p{P}\\p{S}\\s]+$");
    private static final Pattern PICTURE = Pattern.compile(
            "(?iu)^(?:!\\[.*|(?:photo|image|picture|caption|file photo|figure \\d+|graphic|map)\\b ?[:–—-].*)",
            Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("^[*_>\\s]*[\"“«„‘'].*[\"”»“’'][*_]*$", Pattern.DOTALL);
    private static final Pattern UNDERLINE = Pattern.compile("^(=+|-{3,})$");
    private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{L}{4,}[.!?][\"”’)]*\\s+[\"“‘(]?\\p{Lu}");
    private final Byline byline = new Byline();

    /** The passages of a text, in order. */
    public List<Passage> split(String text) {
        List<TextLine> blocks = joined(text, TextLine.of(text));
        Map<String, Integer> printed = new HashMap<>();
        blocks.forEach(block -> printed.merge(block.bare(), 1, Integer::sum));
        List<Passage> passages = new ArrayList<>();
        boolean titled = false;
        for (int i = 0; i < blocks.size(); i++) {
            TextLine block = blocks.get(i);
            boolean again = !block.bare().isEmpty() && printed.getOrDefault(block.bare(), 0) > 1;
            PassageKind kind = kind(text, block, again);
            if (!titled && i <= MOST_ABOVE_TITLE && captions(passages) && blocks.size() > i + 1 && title(text, block)) {
                kind = PassageKind.TITLE;
                titled = true;
            }
            passages.add(new Passage(kind, block.span()));
        }
        return passages;
    }

    private static boolean captions(List<Passage> passages) {
        return passages.stream().allMatch(passage -> passage.kind() == PassageKind.CAPTION);
    }

    private boolean title(String text, TextLine block) {
        String words = block.words();
        return words.length() <= LONGEST_TITLE
                && !block.item()
                && !PICTURE.matcher(words).matches()
                && !RULE.matcher(words).matches()
                && !(words.endsWith(".") && !words.endsWith("..."))
                && !words.endsWith(":")
                && !block.span().of(text).strip().contains("\n\n")
                && !byline.matches(words);
    }

    private PassageKind kind(String text, TextLine block, boolean again) {
        if (block.words().length() <= 2 * LONGEST_TITLE
                && block.span().of(text).matches("(?s).+\n\\s*(=+|-{3,})\\s*")) {
            return PassageKind.HEADING;
        }
        return kind(block, again);
    }

    /** What a block is by its words; {@code again}: whether the text prints them more than once. */
    PassageKind kind(TextLine block, boolean again) {
        String words = block.words();
        if (MARK.matcher(words).matches()) {
            return PassageKind.HEADING;
        } else if (PICTURE.matcher(words).matches() || RULE.matcher(words).matches() || byline.matches(words)) {
            return PassageKind.CAPTION;
        } else if (block.item()) {
            return PassageKind.LIST_ITEM;
        } else if (headingLike(block)) {
            return again ? PassageKind.CAPTION : PassageKind.HEADING;
        }
        return PassageKind.PARAGRAPH;
    }

    /** Whether a block that stands alone is a heading by its looks: short, no end of a sentence, not a quotation. */
    static boolean headingLike(TextLine block) {
        String words = block.words();
        boolean open = !block.endsSentence() || words.endsWith(":") || words.endsWith("?");
        return words.length() <= LONGEST_HEADING
                && open
                && !TWO_SENTENCES.matcher(words).find()
                && !QUOTED.matcher(words).matches();
    }

    private static List<TextLine> joined(String text, List<TextLine> lines) {
        List<TextLine> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int margin = margin(lines, i);
            int last = i;
            while (last + 1 < lines.size() && continues(lines.get(last), lines.get(last + 1), margin)) {
                last++;
            }
            blocks.add(block(text, lines.subList(i, last + 1)));
            i = last + 1;
        }
        return blocks;
    }

    private static TextLine block(String text, List<TextLine> lines) {
        Span all = lines.get(0).span().union(lines.get(lines.size() - 1).span());
        int start = all.start();
        int end = all.end();
        while (blank(text.charAt(start))) {
            start++;
        }
        while (blank(text.charAt(end - 1))) {
            end--;
        }
        Span span = new Span(start, end);
        return new TextLine(span, TextLine.fold(span.of(text)), lines.get(0).item());
    }

    private static boolean blank(char c) {
        return TextLine.fold(String.valueOf(c)).isEmpty();
    }

    /** Length of the longest line of the run of lines without a blank one between, from this line on. */
    private static int margin(List<TextLine> lines, int first) {
        int longest = lines.get(first).span().length();
        for (int i = first; i + 1 < lines.size() && adjacent(lines.get(i), lines.get(i + 1)) && i < first + 50; i++) {
            longest = Math.max(longest, lines.get(i + 1).span().length());
        }
        return longest;
    }

    private static boolean adjacent(TextLine line, TextLine next) {
        return next.span().start() == line.span().end() + 1;
    }

    private static boolean continues(TextLine line, TextLine next, int margin) {
        if (!adjacent(line, next)) {
            return false;
        }
        if (UNDERLINE.matcher(next.words()).matches()) {
            return !UNDERLINE.matcher(line.words()).matches() && line.words().length() <= LONGEST_TITLE;
        }
        boolean marked = next.item()
                || MARK.matcher(next.words()).matches()
                || MARK.matcher(line.words()).matches();
        boolean wrapped = margin >= NARROWEST_MARGIN && margin <= WIDEST_MARGIN;
        String firstWord = next.words().split(" ", 2)[0];
        boolean full = line.span().length() + 1 + firstWord.length() > margin;
        boolean midSentence =
                !line.endsSentence() && Character.isLowerCase(next.words().charAt(0));
        return wrapped && !marked && (full || midSentence);
    }
}
