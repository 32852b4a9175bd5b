package org.parley.reading;

import java.util.regex.Pattern;
import org.parley.reading.source.SourceFormat;

/** Tells from the first characters what a text without a telling name is. */
final class FormatSniffer {
    private static final int LOOK = 2000;
    private static final Pattern PAGE = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body|article|main|div|p|h1|meta|title|section)\\b.*");
    private static final Pattern OBJECT = Pattern.compile("(?s)^\\s*(?:\\{\\s*\"|\\[\\s*\\{\\s*\").*");

    private FormatSniffer() {}

    static SourceFormat sniff(String text) {
        String head = text.substring(0, Math.min(LOOK, text.length()));
        if (PAGE.matcher(head).matches()) {
            return SourceFormat.HTML;
        }
        if (head.stripLeading().startsWith("<?xml")) {
            return SourceFormat.UNSUPPORTED;
        }
        return OBJECT.matcher(head).matches() ? SourceFormat.JSON : SourceFormat.TEXT;
    }
}
