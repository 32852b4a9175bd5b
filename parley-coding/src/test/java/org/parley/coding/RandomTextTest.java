package org.parley.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.coding.event.Ruritania;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.CodedDocument;
import org.parley.model.record.Evidence;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

class RandomTextTest {
    private static final int TEXTS = 150;
    private static final List<String> WORDS = List.of(
            "Ruritania",
            "Graustark's",
            "said",
            "will",
            "not",
            "accept",
            "a truce",
            "until",
            "troops",
            "\u201cnever\u201d",
            "\u00abno\u00bb",
            "\ud83d\ude80",
            "\ud83c\uddfa\ud83c\udde6",
            "e\u0301",
            "\u200b",
            "\u00a0",
            "cannot",
            "U.S.-backed",
            "25,000",
            "|",
            "\u2022",
            "---",
            "...",
            "?!",
            "\"",
            "'",
            "\u201e",
            "\u06a9\u0634\u0648\u0631",
            "\u4e2d\u56fd",
            ".",
            ".",
            ",",
            "(",
            ")",
            "RURITANIA REJECTS TRUCE",
            "http://a.example/b?c=d",
            "\ufb01ne",
            "\u0130",
            "\udc00");
    private static final CodingPipeline PIPELINE = CodingPipeline.sharing(
            StatementCodingTest.codebook(),
            CodingModels.full(Ruritania.models()).in(CodingMode.FAST, Ruritania.cache()));

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(60);
        for (int i = 0; i < parts; i++) {
            if (random.nextInt(4) == 0) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                text.append(WORDS.get(random.nextInt(WORDS.size())));
            }
            text.append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    @Test
    void anyUnicodeIsCodedWithoutAFaultAndEverySpanHoldsItsWords() {
        for (int seed = 0; seed < TEXTS; seed++) {
            check(text(new Random(seed)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruritania said that it will not accept a truce and ",
                "\u2022 Ruritania rejects a truce\n",
                "| Ruritania | 25 | truce |\n",
                "HENTZAU: No truce. ELPHBERG: Never. ",
                "RURITANIA REJECTS TRUCE AS GRAUSTARK WARNS ",
                "\ud83d\ude80\ud83d\udd25 Ruritania!!! ",
                "\u201cA truce, \u201che said, \u201cnever ",
                "aaaaaaaaaa",
                "((((\"",
                "a.b.c.d-"
            })
    void tenThousandWordsOfOneKindAreCodedWithoutAFault(String unit) {
        check(unit.repeat(10_000 / unit.split(" ").length));
    }

    private static void check(String text) {
        SourceDocument document = Ruritania.document(text);
        int last = 0;
        for (Sentence sentence : Ruritania.sentences(document)) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).as(text).isGreaterThanOrEqualTo(last);
                last = token.span().end();
                assertThat(token.span().of(text)).as(text).hasSameSizeAs(token.form());
                assertThat(plain(token.span().of(text))).as(text).isEqualTo(plain(token.form()));
            }
        }
        CodedDocument coded = PIPELINE.code(document);
        coded.statements().forEach(statement -> quoted(text, statement.evidence()));
        coded.events().forEach(event -> quoted(text, event.evidence()));
        assertThat(coded.complete()).isTrue();
    }

    private static void quoted(String text, Evidence evidence) {
        Span span = evidence.quote().span();
        assertThat(evidence.quote().words()).isEqualTo(text.substring(span.start(), span.end()));
    }

    /** Letters and digits only: marks are straightened while parsing. */
    private static String plain(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
