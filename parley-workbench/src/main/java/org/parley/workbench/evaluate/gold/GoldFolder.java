package org.parley.workbench.evaluate.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;
import org.parley.model.text.CodedDate;
import org.parley.model.text.Span;

/**
 * Reads hand-coded documents: one JSON file each, {@code {text, title, published, process, statements: [{quote, holder, act,
 * issue, option, polarity}], events: [{quote, who, did, to_whom}]}}. Instead of a quote, {@code start} and {@code end} may be
 * given as offsets in code points. Other keys are ignored.
 */
public final class GoldFolder {
    private static final String ENDING = ".json";
    private static final Span NOWHERE = new Span(0, 0);

    private final Path folder;

    /** The documents of this folder. */
    public GoldFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * All documents in the order of their file names.
     *
     * @throws ParleyException if there are none, or one is not as described
     */
    public List<GoldDocument> read() {
        try (Stream<Path> files = Files.list(folder)) {
            List<GoldDocument> documents = files.filter(
                            file -> name(file).endsWith(ENDING) && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(GoldFolder::name))
                    .map(GoldFolder::read)
                    .toList();
            if (documents.isEmpty()) {
                throw unreadable("no " + ENDING + " file lies in it");
            }
            return documents;
        } catch (IOException e) {
            throw unreadable("it cannot be listed");
        }
    }

    private ParleyException unreadable(String reason) {
        return ParleyException.withMend(
                "The gold folder (" + folder + ") must hold hand-coded documents: " + reason + ".",
                "the path is mistyped.");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static GoldDocument read(Path file) {
        try {
            String name = name(file);
            return parse(
                    name.substring(0, name.length() - ENDING.length()),
                    YamlNode.parse(file.toString(), Files.readString(file)));
        } catch (IOException e) {
            throw ParleyException.withMend(
                    file + ":1:1: The file (" + file + ") must be readable UTF-8 text.", "it has another encoding.");
        }
    }

    private static GoldDocument parse(String id, YamlNode root) {
        String text = root.require("text").text();
        return new GoldDocument(
                id,
                root.textOr("title", ""),
                date(root.textOr("published", "")),
                root.textOr("process", ""),
                text,
                root.list("statements").stream()
                        .map(node -> statement(node, text))
                        .toList(),
                root.list("events").stream().map(node -> event(node, text)).toList());
    }

    private static StatementCode statement(YamlNode node, String text) {
        return new StatementCode(
                span(node, text),
                node.textOr("holder", ""),
                node.textOr("spokesperson", ""),
                node.textOr("act", ""),
                node.textOr("issue", ""),
                node.textOr("option", ""),
                node.textOr("polarity", ""),
                1);
    }

    private static EventCode event(YamlNode node, String text) {
        return new EventCode(
                span(node, text), node.textOr("who", ""), node.textOr("did", ""), node.textOr("to_whom", ""));
    }

    private static Span span(YamlNode node, String text) {
        if (node.find("start").isPresent()) {
            YamlNode end = node.require("end");
            try {
                return new Span(
                        text.offsetByCodePoints(0, node.require("start").integer()),
                        text.offsetByCodePoints(0, end.integer()));
            } catch (IndexOutOfBoundsException e) {
                throw end.error(
                        "The end (" + end.text() + ") of the item must lie inside the text.",
                        "the offsets belong to another version of the text.");
            }
        }
        String quote = node.require("quote").text();
        int start = text.indexOf(quote);
        return start < 0 ? NOWHERE : new Span(start, start + quote.length());
    }

    private static CodedDate date(String written) {
        try {
            return CodedDate.parse(written);
        } catch (DateTimeParseException e) {
            return CodedDate.UNKNOWN;
        }
    }
}
