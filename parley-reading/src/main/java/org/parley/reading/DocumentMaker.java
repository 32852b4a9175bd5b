package org.parley.reading;

import java.net.URI;
import java.util.List;
import org.parley.model.text.SourceDocument;
import org.parley.reading.duplicate.ContentHash;
import org.parley.reading.html.HtmlReader;
import org.parley.reading.language.Language;
import org.parley.reading.language.LanguageDetector;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.source.Read;
import org.parley.reading.source.ReadOutcome;
import org.parley.reading.source.SkipReason;
import org.parley.reading.source.Skipped;
import org.parley.reading.source.SourceFormat;
import org.parley.reading.text.BlockText;
import org.parley.reading.text.ClutterFinder;
import org.parley.reading.text.MainText;
import org.parley.reading.text.PlainTextReader;

/** One decoded source to a document, or to the reason why it is none. */
final class DocumentMaker {
    private static final int MOST_PARTS = 200_000;
    private static final int ID_LENGTH = 16;
    private final List<String> languages;
    private final PlainTextReader plain;
    private final HtmlReader html;
    private final LanguageDetector detector;

    DocumentMaker(List<String> languages) {
        this.languages = languages;
        this.detector = new LanguageDetector(languages);
        ClutterFinder clutter = new ClutterFinder();
        this.plain = new PlainTextReader(clutter);
        this.html = new HtmlReader(new BlockText(clutter), plain);
    }

    ReadOutcome make(String where, String text, SourceFormat format, DocumentFacts given) {
        if (text.isBlank()) {
            return new Skipped(where, SkipReason.EMPTY, "It holds only white space.");
        }
        long parts = text.chars()
                .filter(c -> c == (format == SourceFormat.HTML ? '<' : '\n'))
                .limit(MOST_PARTS + 1L)
                .count();
        if (parts > MOST_PARTS) {
            return new Skipped(where, SkipReason.TOO_LARGE, "It has more than " + MOST_PARTS + " lines or tags.");
        }
        MainText main = format == SourceFormat.HTML ? html.read(text, given.address()) : plain.read(text);
        if (main.passages().isEmpty()) {
            return new Skipped(where, SkipReason.NO_TEXT, "Nothing in it is an article's text.");
        }
        Language found = detector.detect(main.text());
        if (found.certain() && !languages.contains(found.code())) {
            String detail = "Its language is " + found.code() + "; read are: " + String.join(", ", languages) + ".";
            return new Skipped(where, SkipReason.LANGUAGE, detail);
        }
        DocumentFacts facts = given.or(main.facts());
        return new Read(where, facts.id(), document(where, main, facts, language(found, main)));
    }

    private String language(Language found, MainText main) {
        boolean stated = languages.contains(main.language());
        return found.certain() ? found.code() : stated || languages.isEmpty() ? main.language() : languages.get(0);
    }

    private static SourceDocument document(String where, MainText main, DocumentFacts facts, String language) {
        String hash = ContentHash.of(main.text());
        String address = facts.address().isEmpty() ? where : facts.address();
        return new SourceDocument(
                hash.substring(0, ID_LENGTH),
                facts.title(),
                facts.publisher().isEmpty() ? host(address) : facts.publisher(),
                facts.author(),
                address,
                facts.published(),
                facts.origin(),
                language,
                hash,
                main.text(),
                main.passages());
    }

    private static String host(String address) {
        if (!address.startsWith("http://") && !address.startsWith("https://")) {
            return "";
        }
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
