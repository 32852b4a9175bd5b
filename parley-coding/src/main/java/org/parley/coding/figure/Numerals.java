package org.parley.coding.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.coding.lexicon.NumberLexicon;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** Finds the numbers of a sentence: digits, words, scales ("2 billion"), vague plurals ("tens of thousands"). */
final class Numerals {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?|[0-9]{1,12}(\\.[0-9]+)?");
    private static final Pattern HYPHENED = Pattern.compile("[a-z]+-[a-z]+");

    private final NumberLexicon lexicon;

    Numerals(NumberLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Numbers in text order, none inside another. */
    List<Numeral> in(Sentence sentence) {
        List<Numeral> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.tokens().size()) {
            Optional<Numeral> numeral = vague(sentence, i);
            if (numeral.isEmpty()) {
                numeral = exact(sentence, i);
            }
            numeral.ifPresent(found::add);
            i = numeral.map(Numeral::to).orElse(i + 1);
        }
        return found;
    }

    /** "Dozens", "tens of thousands", "hundreds of millions". */
    private Optional<Numeral> vague(Sentence sentence, int from) {
        Optional<Double> value = lexicon.value("vague", word(sentence, from));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<Double> second =
                from + 2 < sentence.tokens().size() && word(sentence, from + 1).equals("of")
                        ? lexicon.value("vague", word(sentence, from + 2))
                        : Optional.empty();
        return Optional.of(new Numeral(
                from, second.isPresent() ? from + 3 : from + 1, value.get() * second.orElse(1.0), true, ""));
    }

    private Optional<Numeral> exact(Sentence sentence, int from) {
        Optional<String> currency = lexicon.currency(sentence.token(from).form());
        int at = currency.isPresent() ? from + 1 : from;
        double total = 0;
        double part = 0;
        int end = at;
        while (end < sentence.tokens().size()) {
            String word = word(sentence, end);
            Optional<Double> value = simple(word, sentence.token(end));
            Optional<Double> scale = lexicon.value("scale", word);
            if (value.isPresent() && (part == 0 || value.get() < part)) {
                part += value.get();
            } else if (scale.isPresent() && end > at) {
                part *= scale.get();
                if (scale.get() >= 1000) {
                    total += part;
                    part = 0;
                }
            } else if (!(joint(word) && end > at && next(sentence, end))) {
                break;
            }
            end++;
        }
        double value = total + part;
        return end > at ? Optional.of(new Numeral(from, end, value, false, currency.orElse(""))) : Optional.empty();
    }

    private static boolean joint(String word) {
        return word.equals("-");
    }

    private boolean next(Sentence sentence, int at) {
        return at + 1 < sentence.tokens().size()
                && at > 0
                && sentence.token(at - 1).is("CD")
                && !Character.isDigit(sentence.token(at - 1).form().charAt(0))
                && sentence.token(at + 1).is("CD");
    }

    private Optional<Double> simple(String word, Token token) {
        Optional<Double> named = lexicon.value("number", word);
        if (named.isPresent()) {
            return token.is("CD") || token.is("NN") ? named : Optional.empty();
        }
        if (DIGITS.matcher(word).matches()) {
            return Optional.of(Double.parseDouble(word.replace(",", "")));
        }
        if (HYPHENED.matcher(word).matches()) {
            String[] halves = word.split("-");
            Optional<Double> tens = lexicon.value("number", halves[0]);
            Optional<Double> ones = lexicon.value("number", halves[1]);
            return tens.isPresent() && ones.isPresent() ? Optional.of(tens.get() + ones.get()) : Optional.empty();
        }
        return Optional.empty();
    }

    private static String word(Sentence sentence, int index) {
        return sentence.token(index).form().toLowerCase(Locale.ROOT);
    }
}
