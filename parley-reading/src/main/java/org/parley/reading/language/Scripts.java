package org.parley.reading.language;

import java.util.EnumMap;
import java.util.Map;

/** The verdict that the script gives. Latin leaves it open; a script of many languages gives its most common one. */
final class Scripts {
    private static final double MOST = 0.5;

    private Scripts() {}

    static Language decide(String text) {
        Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters.merge(Character.UnicodeScript.of(text.charAt(i)), 1, Integer::sum);
                all++;
            }
        }
        if (all == 0) {
            return Language.UNKNOWN;
        }
        for (Map.Entry<Character.UnicodeScript, Integer> script : letters.entrySet()) {
            if (script.getValue() > MOST * all) {
                return of(script.getKey(), text, all >= 10);
            }
        }
        return letters.containsKey(Character.UnicodeScript.HIRAGANA)
                ? new Language("ja", all >= 10)
                : new Language("la", false);
    }

    private static Language of(Character.UnicodeScript script, String text, boolean enough) {
        String code = switch (script) {
            case LATIN -> "la";
            case CYRILLIC -> cyrillic(text);
            case ARABIC -> has(text, "پچگژ") ? "fa" : "ar";
            case HEBREW -> "he";
            case GREEK -> "el";
            case HAN -> has(text, "のはをがに") ? "ja" : "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            case ETHIOPIC -> "am";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case SINHALA -> "si";
            case MYANMAR -> "my";
            case THAI -> "th";
            case KHMER -> "km";
            default -> "und";
        };
        return new Language(code, enough && script != Character.UnicodeScript.LATIN);
    }

    private static String cyrillic(String text) {
        if (has(text, "іїєґІЇЄҐ")) {
            return "uk";
        } else if (has(text, "ђћљњџЉЊ")) {
            return "sr";
        }
        return has(text, "ыэёЫЭ") ? "ru" : "bg";
    }

    private static boolean has(String text, String letters) {
        return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }
}
