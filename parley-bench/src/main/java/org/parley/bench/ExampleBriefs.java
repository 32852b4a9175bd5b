package org.parley.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.model.text.SourceDocument;
import org.parley.reading.DocumentReader;
import org.parley.reading.ReadingSettings;
import org.parley.reading.source.NamedBytes;
import org.parley.reading.source.Read;

/** The shipped example briefs on the talks between Russia and Ukraine, as bytes and as documents. */
final class ExampleBriefs {
    private static final String ROOT = "/org/parley/workbench/example/ukraine-russia/";

    private ExampleBriefs() {}

    static List<NamedBytes> bytes() {
        return new String(resource("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank())
                .map(name -> NamedBytes.of(name, resource(name)))
                .toList();
    }

    static List<SourceDocument> documents() {
        DocumentReader reader = new DocumentReader(ReadingSettings.DEFAULT);
        return bytes().stream()
                .flatMap(brief -> reader.read(brief).stream())
                .filter(Read.class::isInstance)
                .map(outcome -> ((Read) outcome).document())
                .toList();
    }

    private static byte[] resource(String name) {
        try (InputStream in = ExampleBriefs.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("The example brief (" + name + ") must be on the class path.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
