package org.parley.reading.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the language of a text: by its script where that decides, else by function words and letter trigrams of the
 * profiles in {@code profiles.txt}, whose sample sentences are our own. A verdict is certain only if it rests on enough
 * words and leads clearly; names and a few words leave it open. Looks at the first 20,000 characters. O(n).
 */
public final class LanguageDetector {
    private static final int LOOK = 20_000;
    private static final int FEWEST_WORDS = 12;
    private static final double CLEAR_LEAD = 1.25;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}'’]+");
    private static final double TRIGRAM_SHARE = 0.5;
    private final List<LanguageProfile> profiles;
    private final List<String> wanted;

    /** The detector with the shipped profiles; certainty is about whether a text is in one of these languages. */
    public LanguageDetector(List<String> wanted) {
        this.profiles = LanguageProfile.load();
        this.wanted = List.copyOf(wanted);
    }

    /** The language of the text. */
    public Language detect(String text) {
        String head = text.substring(0, Math.min(LOOK, text.length()));
        Language byScript = Scripts.decide(head);
        return byScript.certain() || byScript.code().equals("und") ? byScript : byWords(head);
    }

    private Language byWords(String text) {
        List<String> words = NOT_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .filter(word -> !word.isEmpty())
                .toList();
        LanguageProfile best = profiles.get(0);
        Map<String, Double> scores = new TreeMap<>();
        double most = -1;
        for (LanguageProfile profile : profiles) {
            double score = score(profile, words);
            scores.put(profile.code(), score);
            best = score > most ? profile : best;
            most = Math.max(most, score);
        }
        boolean enough = wanted.contains(best.code()) || words.size() >= FEWEST_WORDS;
        boolean certain = enough && most > 0.1 && most >= CLEAR_LEAD * rival(scores, best.code());
        return most <= 0 ? Language.UNKNOWN : new Language(best.code(), certain);
    }

    /** The best score on the other side of the question whether the text is in a wanted language. */
    private double rival(Map<String, Double> scores, String best) {
        return scores.entrySet().stream()
                .filter(score -> wanted.contains(score.getKey()) != wanted.contains(best))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static double score(LanguageProfile profile, List<String> words) {
        double hits = 0;
        double trigrams = 0;
        for (String word : words) {
            hits += profile.functionWord(word);
            trigrams += profile.likeness(word);
        }
        double count = Math.max(1, words.size());
        return hits / count + TRIGRAM_SHARE * trigrams / count;
    }
}
