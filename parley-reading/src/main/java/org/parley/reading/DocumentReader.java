package org.parley.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.reading.archive.FolderReader;
import org.parley.reading.archive.StreamReader;
import org.parley.reading.encoding.ByteShape;
import org.parley.reading.encoding.TextDecoder;
import org.parley.reading.json.JsonDocuments;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.source.NamedBytes;
import org.parley.reading.source.ReadOutcome;
import org.parley.reading.source.SkipReason;
import org.parley.reading.source.Skipped;
import org.parley.reading.source.SourceFormat;
import org.parley.reading.source.SourceItem;
import org.parley.reading.web.AddressReader;

/**
 * Sources to documents: files, folders, zip archives, JSON lines, streams, addresses; text, Markdown and HTML. Every
 * document is handed on as soon as it is read; everything not read is a named skip. No source, however broken, is an
 * exception. Holds no state between calls and may be used by several threads.
 */
public final class DocumentReader {
    private final ReadingSettings settings;
    private final DocumentMaker maker;
    private final TextDecoder decoder = new TextDecoder();
    private final JsonDocuments json = new JsonDocuments();

    public DocumentReader(ReadingSettings settings) {
        this.settings = settings;
        this.maker = new DocumentMaker(settings.languages());
    }

    /** A file, or all files below a folder, with facts the user gives (a date, a publisher) for what is not stated. */
    public void readPath(Path path, DocumentFacts given, Consumer<ReadOutcome> sink) {
        new FolderReader(settings.limits()).read(path, given, item -> read(item).forEach(sink));
    }

    /** A stream such as standard input: one document, JSON lines or a zip. The stream is not closed. */
    public void readStream(String name, InputStream stream, DocumentFacts given, Consumer<ReadOutcome> sink) {
        new StreamReader(settings.limits())
                .read(name, stream, given, item -> read(item).forEach(sink));
    }

    /** An http or https address. */
    public void readAddress(URI address, DocumentFacts given, Consumer<ReadOutcome> sink) {
        new AddressReader(settings.limits(), settings.refusePrivateAddresses())
                .read(address, given, item -> readFetched(item, sink));
    }

    private void readFetched(SourceItem item, Consumer<ReadOutcome> sink) {
        if (item instanceof NamedBytes bytes
                && ByteShape.of(bytes.bytes()).kind().equals("zip")) {
            readStream(bytes.name(), new ByteArrayInputStream(bytes.bytes()), bytes.facts(), sink);
        } else {
            read(item).forEach(sink);
        }
    }

    /** The documents in these bytes: one, or as many as its JSON holds. */
    public List<ReadOutcome> read(NamedBytes source) {
        if (source.bytes().length > settings.limits().documentBytes()) {
            String detail =
                    "It is larger than the limit of " + settings.limits().documentBytes() + " bytes.";
            return List.of(new Skipped(source.name(), SkipReason.TOO_LARGE, detail));
        }
        return unreadable(source).<List<ReadOutcome>>map(List::of).orElseGet(() -> readable(source));
    }

    private List<ReadOutcome> read(SourceItem item) {
        return item instanceof NamedBytes bytes ? read(bytes) : List.of((Skipped) item);
    }

    private static Optional<ReadOutcome> unreadable(NamedBytes source) {
        ByteShape shape = ByteShape.of(source.bytes());
        if (source.bytes().length == 0) {
            return Optional.of(new Skipped(source.name(), SkipReason.EMPTY, "It holds no bytes."));
        } else if (source.format() == SourceFormat.UNSUPPORTED) {
            return Optional.of(new Skipped(source.name(), SkipReason.UNSUPPORTED, "Files of this kind are not read."));
        } else if (!shape.kind().isEmpty()) {
            return Optional.of(
                    new Skipped(source.name(), SkipReason.UNSUPPORTED, "It is a " + shape.kind() + " file."));
        } else if (shape.binary()) {
            return Optional.of(new Skipped(source.name(), SkipReason.BINARY, "Its bytes are not text."));
        }
        return Optional.empty();
    }

    private List<ReadOutcome> readable(NamedBytes source) {
        String text = decoder.decode(source.bytes(), source.charset());
        SourceFormat format = source.format() == SourceFormat.UNKNOWN ? FormatSniffer.sniff(text) : source.format();
        if (format == SourceFormat.UNSUPPORTED) {
            return List.of(new Skipped(source.name(), SkipReason.UNSUPPORTED, "XML is not read."));
        }
        if (format != SourceFormat.JSON) {
            return List.of(maker.make(source.name(), text, format, source.facts()));
        }
        List<ReadOutcome> outcomes = new ArrayList<>();
        for (SourceItem item : json.read(source.name(), text, source.facts())) {
            outcomes.addAll(read(item));
        }
        if (outcomes.isEmpty()) {
            outcomes.add(new Skipped(source.name(), SkipReason.EMPTY, "It holds no document."));
        }
        return outcomes;
    }
}
