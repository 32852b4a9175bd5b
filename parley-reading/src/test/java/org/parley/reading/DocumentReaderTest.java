package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.text.CodedDate;
import org.parley.model.text.DateOrigin;
import org.parley.model.text.SourceDocument;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.source.NamedBytes;
import org.parley.reading.source.Read;
import org.parley.reading.source.ReadOutcome;
import org.parley.reading.source.SkipReason;
import org.parley.reading.source.Skipped;

class DocumentReaderTest {
    private static SkipReason reason(String name, byte[] bytes) {
        return ((Skipped) Fixtures.reader().read(NamedBytes.of(name, bytes)).get(0)).reason();
    }

    @Test
    void whatIsNoTextIsNamed() {
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        assertThat(reason("a.txt", new byte[0])).isEqualTo(SkipReason.EMPTY);
        assertThat(reason("a.txt", " \n\t ".getBytes(StandardCharsets.UTF_8))).isEqualTo(SkipReason.EMPTY);
        assertThat(reason("a.txt", noise)).isEqualTo(SkipReason.BINARY);
        assertThat(reason("a.txt", "%PDF-1.4".getBytes(StandardCharsets.UTF_8))).isEqualTo(SkipReason.UNSUPPORTED);
        assertThat(reason("a.docx", "x".getBytes(StandardCharsets.UTF_8))).isEqualTo(SkipReason.UNSUPPORTED);
        assertThat(reason("a", "<?xml version='1.0'?><rss/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SkipReason.UNSUPPORTED);
        assertThat(reason("a.html", "<html><script>x()</script></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SkipReason.NO_TEXT);
        assertThat(reason("a.txt", new byte[(8 << 20) + 1])).isEqualTo(SkipReason.TOO_LARGE);
    }

    @Test
    void betterOriginOfADateWinsOverWorse() {
        String body =
                "Talks in the valley\n\nBy Ina Moe | 3 March 2024\n\nThe envoys met and agreed to meet again in the autumn.";
        assertThat(dated(body, DateOrigin.GIVEN).dateOrigin()).isEqualTo(DateOrigin.BYLINE);
        assertThat(dated(body, DateOrigin.META).published()).isEqualTo(CodedDate.parse("2020-01-01"));
        String undated = "Talks in the valley\n\nThe envoys met and agreed to meet again in the autumn.";
        assertThat(dated(undated, DateOrigin.FILE).dateOrigin()).isEqualTo(DateOrigin.FILE);
        assertThat(dated(undated, DateOrigin.GIVEN).published()).isEqualTo(CodedDate.parse("2020-01-01"));
    }

    private static SourceDocument dated(String body, DateOrigin origin) {
        DocumentFacts facts = DocumentFacts.dated(CodedDate.day(LocalDate.of(2020, 1, 1)), origin);
        NamedBytes source =
                NamedBytes.of("a.txt", body.getBytes(StandardCharsets.UTF_8)).withFacts(facts);
        return ((Read) Fixtures.reader().read(source).get(0)).document();
    }

    @Test
    void anyBytesGiveOneNamedOutcomeAndValidSpans() {
        Random random = new Random(99);
        DocumentReader reader = Fixtures.reader();
        byte[] seed =
                ("<html><body><article><h1>Title</h1><p>The parties met & left. {\"text\":1}</p><ul><li><a href=x>y</a></li></ul>"
                                + "\n\n10 comments\n\nHome / News\n")
                        .getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = Arrays.copyOf(seed, random.nextInt(seed.length));
            for (int i = random.nextInt(12); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            String name = List.of("a.html", "a.txt", "a.json", "a").get(round % 4);
            List<ReadOutcome> outcomes = reader.read(NamedBytes.of(name, bytes));
            assertThat(outcomes).isNotEmpty();
            assertThat(outcomes).isEqualTo(reader.read(NamedBytes.of(name, bytes)));
        }
    }

    @Test
    void longTextOfOneKindOfCharacterIsReadInLinearTime() {
        for (String piece :
                new String[] {"\"", " ", "a", "*", "-", "\n", "a\n", "Home > ", "1 ", "\u00A0", "---\n", "a: b\n"}) {
            byte[] bytes = ("A first line\n" + piece.repeat(60_000 / piece.length())).getBytes(StandardCharsets.UTF_8);
            assertThat(Fixtures.reader().read(NamedBytes.of("a.txt", bytes))).hasSize(1);
        }
    }
}
