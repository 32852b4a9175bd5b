package org.parley.reading.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private static final String TEXT = "“Peace” — said Zoë, naïvely: 5 € for the café. Ще не вмерла. 🙂";
    private final TextDecoder decoder = new TextDecoder();

    @Test
    void everyMarkedAndUnmarkedFormOfUnicodeIsRead() {
        assertThat(decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), "")).isEqualTo(TEXT);
        for (String name : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(name));
            assertThat(decoder.decode(marked, "")).as(name).isEqualTo(TEXT);
            assertThat(ByteShape.of(marked).binary() && !name.startsWith("UTF-32"))
                    .as(name)
                    .isFalse();
        }
        String latin = "Plain words of a longer note on the talks.";
        assertThat(decoder.decode(latin.getBytes(StandardCharsets.UTF_16LE), ""))
                .isEqualTo(latin);
        assertThat(decoder.decode(latin.getBytes(StandardCharsets.UTF_16BE), ""))
                .isEqualTo(latin);
    }

    @Test
    void whatIsNotUtf8IsWindows1252() {
        byte[] bytes = "“Café” — 5 €".getBytes(Charset.forName("windows-1252"));
        assertThat(decoder.decode(bytes, "")).isEqualTo("“Café” — 5 €");
        assertThat(decoder.decode(bytes, "utf-8")).isEqualTo("“Café” — 5 €");
        assertThat(decoder.decode(bytes, "iso-8859-1")).isEqualTo("“Café” — 5 €");
        assertThat(decoder.decode(bytes, "no-such-set")).isEqualTo("“Café” — 5 €");
    }

    @Test
    void statedAndPageCharsetsAreBelieved() {
        byte[] page = "<html><meta charset=\"windows-1251\"><p>Привет</p>".getBytes(Charset.forName("windows-1251"));
        assertThat(decoder.decode(page, "")).contains("Привет");
        byte[] bytes = "Żółw".getBytes(Charset.forName("ISO-8859-2"));
        assertThat(decoder.decode(bytes, "ISO-8859-2")).isEqualTo("Żółw");
    }

    @Test
    void characterCutInTwoAtTheEndIsLeftOff() {
        byte[] bytes = "The café and the 🙂".getBytes(StandardCharsets.UTF_8);
        assertThat(decoder.decode(Arrays.copyOf(bytes, bytes.length - 1), "")).isEqualTo("The café and the ");
    }

    @Test
    void aFewBrokenPlacesDoNotTurnUtf8IntoAnotherSet() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Ще не вмерла ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes(" ні слава".getBytes(StandardCharsets.UTF_8));
        assertThat(decoder.decode(bytes.toByteArray(), "")).isEqualTo("Ще не вмерла \uFFFD ні слава");
    }

    @Test
    void lineEndsBecomeLineFeedsAndWhatCannotBeStoredIsReplacedInPlace() {
        assertThat(TextDecoder.clean("\uFEFFa\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
        assertThat(TextDecoder.clean("a\0b\uD800c\uDC00d🙂")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd🙂");
    }

    @Test
    void binaryIsToldFromText() {
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        assertThat(ByteShape.of(noise).binary()).isTrue();
        assertThat(ByteShape.of("%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)).kind())
                .isEqualTo("PDF");
        assertThat(ByteShape.of(TEXT.getBytes(StandardCharsets.UTF_8)).binary()).isFalse();
        assertThat(ByteShape.of("Привет всем".getBytes(Charset.forName("windows-1251")))
                        .binary())
                .isFalse();
    }

    @Test
    void anyBytesAreDecodedToStorableText() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            String text = decoder.decode(bytes, "");
            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(text);
            assertThat(text).doesNotContain("\r", "\0");
        }
    }
}
