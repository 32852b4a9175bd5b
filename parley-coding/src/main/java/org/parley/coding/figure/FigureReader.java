package org.parley.coding.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.coding.lexicon.NumberLexicon;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.Bound;
import org.parley.model.record.Figure;
import org.parley.model.text.Quote;
import org.parley.model.text.Span;

/**
 * Quantities of a sentence as figures: what is counted, the number, its bound, verbatim words. Years, days, lengths of
 * time, ages and numbers that name a thing ("Resolution 1701") are no figures. Thread-safe; linear in the sentence.
 */
public final class FigureReader {
    private final NumberLexicon lexicon;
    private final Numerals numerals;

    /** A reader with the words of a lexicon. */
    public FigureReader(NumberLexicon lexicon) {
        this.lexicon = lexicon;
        this.numerals = new Numerals(lexicon);
    }

    /** Figures of the whole sentence, claimed by the text itself. */
    public List<Figure> in(Sentence sentence, String text) {
        BitSet all = new BitSet();
        all.set(0, sentence.tokens().size());
        return in(sentence, text, all, List.of(), "");
    }

    /**
     * Figures whose number stands in the words.
     *
     * @param text the document's text
     * @param words indexes of tokens looked at
     * @param dates places of dates, whose numbers are no figures
     * @param claimant who claims them; empty if the text itself
     */
    public List<Figure> in(Sentence sentence, String text, BitSet words, List<Span> dates, String claimant) {
        List<Figure> found = new ArrayList<>();
        for (Numeral numeral : numerals.in(sentence)) {
            Span span = new Span(
                    sentence.token(numeral.from()).span().start(),
                    sentence.token(numeral.to() - 1).span().end());
            if (words.get(numeral.from()) && dates.stream().noneMatch(span::overlaps)) {
                figure(sentence, text, numeral, claimant).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Optional<Figure> figure(Sentence sentence, String text, Numeral numeral, String claimant) {
        String what = what(sentence, numeral);
        if (what.isEmpty()) {
            return Optional.empty();
        }
        int from = numeral.from();
        int to = numeral.to();
        Bound bound = numeral.vague() ? Bound.AT_LEAST : Bound.EXACT;
        for (Map.Entry<String, Bound> phrase : lexicon.bounds("before")) {
            int length = phrase.getKey().split(" ").length;
            if (from == numeral.from() && matches(sentence, from - length, phrase.getKey())) {
                bound = phrase.getValue();
                from -= length;
            }
        }
        for (Map.Entry<String, Bound> phrase : lexicon.bounds("after")) {
            if (bound == Bound.EXACT && matches(sentence, to, phrase.getKey())) {
                bound = phrase.getValue();
                to += phrase.getKey().split(" ").length;
            }
        }
        Span span = new Span(
                sentence.token(from).span().start(),
                sentence.token(to - 1).span().end());
        return Optional.of(new Figure(what, numeral.value(), bound, claimant, Quote.of(text, span)));
    }

    private static boolean matches(Sentence sentence, int from, String phrase) {
        String[] words = phrase.split(" ");
        if (from < 0 || from + words.length > sentence.tokens().size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!sentence.token(from + i).form().toLowerCase(Locale.ROOT).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** What is counted; empty if the number is no figure. */
    private String what(Sentence sentence, Numeral numeral) {
        if (!numeral.currency().isEmpty()) {
            return numeral.currency();
        }
        Token number = sentence.token(numeral.to() - 1);
        Optional<Token> noun = noun(sentence, number);
        boolean names = noun.filter(token -> token.index() < number.index()).isPresent();
        if (names || hyphenated(sentence, number)) {
            return "";
        }
        if (noun.isEmpty()) {
            boolean year = numeral.value() >= 1900
                    && numeral.value() < 2100
                    && !number.form().contains(",");
            return year ? "" : toll(sentence, number).orElse("");
        }
        String lemma = noun.get().lemma();
        if (lexicon.has("time", lemma)) {
            return "";
        }
        if (lexicon.has("percent", lemma)) {
            return "percent";
        }
        Optional<String> toll = toll(sentence, noun.get());
        String form = noun.get().form().toLowerCase(Locale.ROOT);
        if (lexicon.has("person", lemma)) {
            return toll.orElse(form);
        }
        return toll.map(befell -> form + " " + befell).orElse(form);
    }

    /** "25-year-old", "three-month truce": a measure inside an adjective. */
    private static boolean hyphenated(Sentence sentence, Token number) {
        return number.index() + 1 < sentence.tokens().size()
                && sentence.token(number.index() + 1).form().equals("-");
    }

    /** The noun that is counted: the head of the number, or the noun after "of". */
    private static Optional<Token> noun(Sentence sentence, Token number) {
        for (Token prep : sentence.children(number, "prep")) {
            if (prep.lemma().equals("of")) {
                return sentence.children(prep, "pobj").stream().findFirst();
            }
        }
        Token at = number;
        while (at.head() >= 0 && at.labelled("nmod", "compound", "qmod", "nummod", "num", "number")) {
            at = sentence.token(at.head());
            if (!at.is("CD") && !at.is("JJ") && !at.is("RB")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** What befell those counted: the verb they belong to, or the adjective beside them ("dead"). */
    private Optional<String> toll(Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun, "amod", "nmod", "acl")) {
            Optional<String> befell = lexicon.toll(child.lemma());
            if (befell.isPresent()) {
                return befell;
            }
        }
        Token at = noun;
        while (at.head() >= 0
                && at.labelled("conj", "appos", "prep", "pobj")
                && !sentence.token(at.head()).is("VB")) {
            at = sentence.token(at.head());
        }
        if (at.head() < 0) {
            return Optional.empty();
        }
        Token verb = sentence.token(at.head());
        for (Token predicate : sentence.children(verb, "oprd", "acomp")) {
            Optional<String> befell = lexicon.toll(predicate.lemma());
            if (befell.isPresent()) {
                return befell;
            }
        }
        boolean undergoes = at.labelled("dobj", "nsubjpass")
                || sentence.children(verb, "dobj").isEmpty();
        return undergoes ? lexicon.toll(verb.lemma()) : Optional.empty();
    }
}
