package org.parley.coding.parse;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.parley.model.text.Span;

/**
 * Splits a stretch of text into sentences of words by NLP4J's tokeniser, whose offsets are checked against the text: a
 * word that does not stand where the tokeniser says is looked for again, and dropped if it is not there. More than {@value #LONGEST_RUN} characters
 * without a space are no words. Thread-safe.
 */
final class SentenceSplitter {
    private static final int LONGEST_RUN = 400;

    private final Tokenizer tokenizer;

    SentenceSplitter(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Never-empty sentences in order, spans in document offsets. */
    List<List<Word>> split(String text, Span span) {
        String straight = straightened(span.of(text));
        List<List<Word>> sentences = new ArrayList<>();
        int from = 0;
        for (List<Token> tokens : tokenizer.segmentize(straight)) {
            List<Word> words = new ArrayList<>();
            for (Token token : tokens) {
                int start = place(straight, token, from);
                if (start >= 0) {
                    from = start + token.getWordForm().length();
                    words.add(new Word(new Span(span.start() + start, span.start() + from), token.getWordForm()));
                }
            }
            add(sentences, words);
        }
        return Boundaries.mended(sentences);
    }

    /** A closing quotation mark or bracket that begins a sentence belongs to the one before. */
    private static void add(List<List<Word>> sentences, List<Word> words) {
        if (words.isEmpty()) {
            return;
        }
        boolean onlyMarks = words.stream().allMatch(word -> word.form().chars().noneMatch(Character::isLetterOrDigit));
        if (onlyMarks && !sentences.isEmpty()) {
            sentences.get(sentences.size() - 1).addAll(words);
        } else {
            sentences.add(words);
        }
    }

    private static int place(String text, Token token, int from) {
        String form = token.getWordForm();
        int said = token.getStartOffset();
        if (said >= from && text.startsWith(form, said)) {
            return said;
        }
        return form.isEmpty() ? -1 : text.indexOf(form, from);
    }

    /** The same text, letter by letter, with straight quotation marks, plain dashes and plain spaces. */
    private static String straightened(String text) {
        StringBuilder straight = new StringBuilder(text);
        for (int i = 0; i < straight.length(); i++) {
            straight.setCharAt(i, straight(straight.charAt(i)));
        }
        blankRuns(straight);
        return straight.toString();
    }

    /** Blanks what no writing in words has (encoded data, a wall of signs): the tokeniser's time is quadratic in it. */
    private static void blankRuns(StringBuilder text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                for (int k = from; i - from > LONGEST_RUN && k < i; k++) {
                    text.setCharAt(k, ' ');
                }
                from = i + 1;
            }
        }
    }

    private static char straight(char c) {
        return switch (c) {
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> '"';
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u00b4', '`' -> '\'';
            case '\u2010', '\u2011' -> '-';
            case '\u00a0', '\u2007', '\u202f', '\t', '\n', '\r' -> ' ';
            default -> c;
        };
    }
}
