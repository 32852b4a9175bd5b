package org.parley.reading.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.text.DateOrigin;
import org.parley.reading.source.DocumentFacts;

/**
 * The metadata block at the top of a Markdown file: lines {@code key: value} between two lines {@code ---}.
 *
 * @param facts what it says
 * @param length characters it takes, 0 if there is none
 */
public record FrontMatter(DocumentFacts facts, int length) {
    private static final Pattern BLOCK =
            Pattern.compile("\\A---[ \\t]*\\n((?:\\w[\\w-]*:.*\\n|[ \\t-].*\\n|\\n){1,60}?)---[ \\t]*(?:\\n|\\z)\\n*");
    private static final Pattern ENTRY = Pattern.compile("(?m)^([\\w-]+):[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");

    /** The block of this text. */
    public static FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return new FrontMatter(DocumentFacts.NONE, 0);
        }
        DocumentFacts facts = DocumentFacts.NONE;
        Matcher entry = ENTRY.matcher(block.group(1));
        while (entry.find()) {
            facts = facts.or(fact(entry.group(1).toLowerCase(Locale.ROOT), entry.group(2)));
        }
        return new FrontMatter(facts, block.end());
    }

    private static DocumentFacts fact(String key, String value) {
        return switch (key) {
            case "title" -> DocumentFacts.NONE.withTitle(value);
            case "author", "authors", "byline" -> DocumentFacts.NONE.withAuthor(value);
            case "publisher", "outlet", "source", "site" -> DocumentFacts.NONE.withPublisher(value);
            case "url", "link", "address" -> DocumentFacts.NONE.withAddress(value);
            case "date", "published" -> DocumentFacts.dated(new DateFinder().value(value), DateOrigin.META);
            default -> DocumentFacts.NONE;
        };
    }
}
