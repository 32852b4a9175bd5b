package org.parley.coding.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** Words of a sentence as stems with their places, function words left out, and each stem once. */
record StemmedWords(List<String> stems, List<Integer> places, Set<String> distinct) {
    static StemmedWords of(Sentence sentence, BitSet words) {
        List<Integer> places = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            boolean letters = token.form().chars().anyMatch(Character::isLetterOrDigit);
            if (letters && !Phrase.empty(token.lemma())) {
                places.add(i);
                stems.add(Stem.of(base(token)));
            }
        }
        return new StemmedWords(stems, places, new LinkedHashSet<>(stems));
    }

    /** The lemma, or the form where the lemma is a placeholder for a number. */
    private static String base(Token token) {
        return token.lemma().startsWith("#") || token.lemma().equals("0") ? token.form() : token.lemma();
    }
}
