package org.parley.workbench.wiring;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.parley.model.ParleyException;
import org.parley.reading.DocumentReader;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.source.Read;
import org.parley.reading.source.ReadOutcome;
import org.parley.reading.source.Skipped;
import org.parley.workbench.ingest.DocumentSource;

/** Files, folders, archives, http(s) addresses and standard input ("-"), as a user names them. */
final class FileSource implements DocumentSource {
    private final DocumentReader reader;
    private final InputStream standardInput;

    FileSource(DocumentReader reader, InputStream standardInput) {
        this.reader = reader;
        this.standardInput = standardInput;
    }

    @Override
    public void read(List<String> inputs, Consumer<Item> sink) {
        demandThere(inputs);
        for (String input : inputs) {
            Consumer<ReadOutcome> each = outcome -> sink.accept(item(outcome));
            if (input.equals("-")) {
                reader.readStream("standard input", standardInput, DocumentFacts.NONE, each);
            } else if (isAddress(input)) {
                reader.readAddress(address(input), DocumentFacts.NONE, each);
            } else {
                reader.readPath(Path.of(input), DocumentFacts.NONE, each);
            }
        }
    }

    @Override
    public void demandThere(List<String> inputs) {
        inputs.forEach(FileSource::demandThere);
    }

    /** A mistyped name is a broken request and ends it before anything is read, unlike a broken article. */
    private static void demandThere(String input) {
        if (input.equals("-") || isAddress(input)) {
            return;
        }
        try {
            if (Files.exists(Path.of(input), LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
        } catch (InvalidPathException e) {
            throw new ParleyException("The input (" + input + ") must be a path.", e);
        }
        throw ParleyException.withMend("The input (" + input + ") must exist.", "its name is mistyped.");
    }

    private static boolean isAddress(String input) {
        String lower = input.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    private static URI address(String input) {
        try {
            return URI.create(input);
        } catch (IllegalArgumentException e) {
            throw new ParleyException("The address (" + input + ") must be one that a browser would take.", e);
        }
    }

    private static Item item(ReadOutcome outcome) {
        if (outcome instanceof Read read) {
            return new Document(read.where(), read.givenId(), read.document());
        }
        Skipped skipped = (Skipped) outcome;
        return new Skip(skipped.where(), skipped.reason().label() + ": " + skipped.detail());
    }
}
