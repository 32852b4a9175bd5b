package org.parley.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;
import org.parley.model.text.SourceDocument;
import org.parley.reading.source.NamedBytes;
import org.parley.reading.source.Read;
import org.parley.reading.source.ReadOutcome;

/** Pages and texts for the tests of this module. */
public final class Fixtures {
    private Fixtures() {}

    public static byte[] page(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Fixtures.class.getResourceAsStream("pages/" + name))) {
            return stream.readAllBytes();
        }
    }

    public static DocumentReader reader() {
        return new DocumentReader(ReadingSettings.DEFAULT);
    }

    public static ReadOutcome outcome(String name, String content) {
        return reader().read(NamedBytes.of(name, content.getBytes(StandardCharsets.UTF_8)))
                .get(0);
    }

    public static SourceDocument text(String content) {
        return ((Read) outcome("a.txt", content)).document();
    }

    public static SourceDocument html(String name) throws IOException {
        return ((Read) reader().read(NamedBytes.of(name, page(name))).get(0)).document();
    }

    public static List<String> words(SourceDocument document, PassageKind kind) {
        return document.passages().stream()
                .filter(passage -> passage.kind() == kind)
                .map(Passage::span)
                .map(span -> span.of(document.text()))
                .toList();
    }
}
