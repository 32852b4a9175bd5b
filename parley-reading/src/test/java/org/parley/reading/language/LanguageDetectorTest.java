package org.parley.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private final LanguageDetector detector = new LanguageDetector(List.of("en"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Moscow rejects any guarantee that would bring Western troops into the country, the ministry said.",
                "en | Kyiv firmly rejects territorial concessions demanded by Moscow in Istanbul talks.",
                "de | Der Kreml lehnt jede Sicherheitsgarantie ab, die westliche Truppen ins Land bringen würde.",
                "fr | Le gouvernement refuse toute garantie qui ferait entrer des troupes étrangères dans le pays.",
                "es | El gobierno rechaza toda garantía que lleve tropas extranjeras al país, dijo el ministro.",
                "it | Il governo respinge ogni garanzia che porti truppe straniere nel paese, ha detto il ministro.",
                "pt | O governo rejeita qualquer garantia que leve tropas estrangeiras ao país, disse o ministro.",
                "nl | De regering wijst elke garantie af die buitenlandse troepen in het land zou brengen.",
                "pl | Rząd odrzuca wszelkie gwarancje, które sprowadziłyby obce wojska do kraju, powiedział minister.",
                "tr | Hükümet, ülkeye yabancı asker getirecek her türlü güvenceyi reddettiğini açıkladı ve bunu bir kez daha söyledi.",
                "sv | Regeringen avvisar varje garanti som skulle föra in utländska trupper i landet, sade ministern.",
                "ro | Guvernul respinge orice garanție care ar aduce trupe străine în țară, a spus ministrul de externe.",
                "id | Pemerintah menolak setiap jaminan yang akan membawa pasukan asing ke dalam negeri itu.",
                "uk | Уряд відкидає будь-які гарантії, що передбачають іноземні війська.",
                "ru | Правительство отвергает любые гарантии, которые предполагают ввод иностранных войск.",
                "ar | ترفض الحكومة أي ضمانات تجلب قوات أجنبية إلى البلاد.",
                "he | הממשלה דוחה כל ערבות שתביא חיילים זרים.",
                "zh | 政府拒绝任何引入外国军队的保证条款和安排。",
                "ja | 政府は外国の軍隊を入れる保証をすべて拒否した。",
                "ko | 정부는 외국 군대를 들이는 모든 보장을 거부했다.",
                "el | Η κυβέρνηση απορρίπτει κάθε εγγύηση με ξένα στρατεύματα."
            })
    void languageIsTold(String code, String text) {
        assertThat(detector.detect(text)).isEqualTo(new Language(code, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ceasefire now",
                "Trump, Putin meet",
                "Zelensky: no",
                "Putin Zelensky Trump Macron Merz Starmer Geneva Istanbul Donetsk Luhansk",
                "FARC-EP, ELN, Gobierno de Colombia: talks in La Habana",
                "12 34 56",
                "M23 advances on Goma",
                "La Paz and San José agree on border"
            })
    void fewWordsAndNamesAreNeverRefusedForAnotherLanguage(String text) {
        Language language = detector.detect(text);
        assertThat(language.certain() && !language.code().equals("en"))
                .as(language.toString())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "fr", "es"})
    void sampleOfALanguageIsThatLanguage(String code) {
        for (LanguageProfile profile : LanguageProfile.load()) {
            String words = String.join(" ", profile.functionWords());
            assertThat(profile.code().equals(code) ? detector.detect(words).code() : code)
                    .isEqualTo(code);
        }
    }
}
