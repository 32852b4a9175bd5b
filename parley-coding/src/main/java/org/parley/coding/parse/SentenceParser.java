package org.parley.coding.parse;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.text.Passage;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/**
 * Documents to parsed sentences. A sentence never crosses a passage. One of more than {@value #MOST_WORDS} words is cut
 * at the semicolon, comma or space nearest before that length, so that time stays linear in the text.
 */
public final class SentenceParser {
    private static final int MOST_WORDS = 120;
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{L}.' ]{1,30}(?:, \\p{Lu}[\\p{L}.' ]{1,25})?(?:,? [\\p{L}.]{3,9} \\d{1,2}(?:, \\d{4})?)?(?: \\([^)]{1,30}\\))?"
                    + " ?[-\u2013\u2014]{1,2} (?=[\\p{Lu}\"\u201c\u2018])");

    private final DependencyParser parser;
    private final SentenceSplitter splitter = new SentenceSplitter(new EnglishTokenizer());

    /** Parses with the given models. */
    public SentenceParser(DependencyParser parser) {
        this.parser = parser;
    }

    /** All sentences of the document in order. */
    public List<Sentence> parse(SourceDocument document) {
        return parse(document, () -> false);
    }

    /** The sentences of the document in order, as far as they are parsed when it is time to stop. */
    public List<Sentence> parse(SourceDocument document, BooleanSupplier stop) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < document.passages().size(); i++) {
            Passage passage = document.passages().get(i);
            for (List<Word> words : split(document.text(), afterDateline(document.text(), passage.span()))) {
                if (stop.getAsBoolean()) {
                    return sentences;
                }
                Span span = new Span(
                        words.get(0).span().start(),
                        words.get(words.size() - 1).span().end());
                sentences.add(new Sentence(sentences.size(), i, passage.kind(), span, parser.parse(words)));
            }
        }
        return sentences;
    }

    /** The passage without the dateline of a wire report ("STRELSAU, May 4 - "), which would spoil its first parse. */
    private static Span afterDateline(String text, Span passage) {
        Matcher matcher = DATELINE.matcher(passage.of(text));
        return matcher.lookingAt() ? new Span(passage.start() + matcher.end(), passage.end()) : passage;
    }

    /** Sentences of a stretch of text as words, unparsed. */
    List<List<Word>> split(String text, Span span) {
        List<List<Word>> sentences = new ArrayList<>();
        for (List<Word> words : splitter.split(text, span)) {
            List<Word> rest = words;
            while (rest.size() > MOST_WORDS) {
                int cut = cut(rest);
                sentences.add(rest.subList(0, cut));
                rest = rest.subList(cut, rest.size());
            }
            sentences.add(rest);
        }
        return sentences;
    }

    private static int cut(List<Word> words) {
        for (int i = MOST_WORDS; i > MOST_WORDS / 2; i--) {
            if (";,".contains(words.get(i - 1).form())) {
                return i;
            }
        }
        return MOST_WORDS;
    }
}
