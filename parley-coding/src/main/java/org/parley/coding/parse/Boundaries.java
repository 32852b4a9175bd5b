package org.parley.coding.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.model.text.Span;

/**
 * Mends what the tokeniser makes of full stops after abbreviations: it takes "the EU. The" for one sentence and "the U.N.'s
 * envoy" for two.
 */
final class Boundaries {
    private static final Pattern ACRONYM_AND_STOP = Pattern.compile("(?:\\p{Lu}[\\p{Lu}\\d]+|\\d+(?:[-,]\\d+)*)\\.");
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){2,}");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}(?:\\p{Ll}.*)?");
    private static final Pattern BEGINNER = Pattern.compile(
            "The|A|An|He|She|It|They|We|I|You|But|And|Or|In|On|At|By|From|His|Her|Its|Their|Our|This|That|These|Those|There"
                    + "|However|Meanwhile|Yet|If|When|While|Although|Since|As|After|Before|For|Both|No|Not|Some|Many|Most|Under");

    private Boundaries() {}

    /** The same words with sentences that begin and end where they should. */
    static List<List<Word>> mended(List<List<Word>> sentences) {
        List<List<Word>> mended = new ArrayList<>();
        for (List<Word> sentence : sentences) {
            if (!mended.isEmpty() && sentence.get(0).form().equals("'s")) {
                join(mended.get(mended.size() - 1), sentence);
            } else {
                mended.add(new ArrayList<>(sentence));
            }
        }
        return mended.stream().flatMap(sentence -> parted(sentence).stream()).toList();
    }

    /** "U.N" and a stop become "U.N." again before "'s". */
    private static void join(List<Word> before, List<Word> after) {
        int last = before.size() - 1;
        if (last > 0 && before.get(last).form().equals(".")) {
            Word stop = before.remove(last);
            Word name = before.remove(last - 1);
            before.add(new Word(new Span(name.span().start(), stop.span().end()), name.form() + "."));
        }
        before.addAll(after);
    }

    private static List<List<Word>> parted(List<Word> words) {
        List<List<Word>> parts = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean last = i + 1 == words.size();
            String next = last ? "" : words.get(i + 1).form();
            boolean acronym = i > 0
                    && ACRONYM_AND_STOP.matcher(word.form()).matches()
                    && (last || CAPITALISED.matcher(next).matches());
            if (acronym) {
                int stop = word.span().end() - 1;
                open.add(new Word(
                        new Span(word.span().start(), stop),
                        word.form().substring(0, word.form().length() - 1)));
                open.add(new Word(new Span(stop, stop + 1), "."));
            } else {
                open.add(word);
            }
            boolean dotted = DOTTED.matcher(word.form()).matches()
                    && BEGINNER.matcher(next).matches();
            if ((acronym || dotted) && !last) {
                parts.add(open);
                open = new ArrayList<>();
            }
        }
        parts.add(open);
        return parts;
    }
}
