package org.parley.workbench.ingest;

import java.util.List;
import java.util.function.Consumer;
import org.parley.model.text.SourceDocument;

/** The seam to reading: turns what a user named into documents. */
public interface DocumentSource {
    /**
     * Reads files, folders, archives, addresses or standard input ("-") in the order given and hands each document, or
     * each thing skipped with its reason, to the sink as soon as it is read. A broken article is never an exception.
     */
    void read(List<String> inputs, Consumer<Item> sink);

    /**
     * Refuses inputs that are mistyped, before anything is made or read for them.
     *
     * @throws org.parley.model.ParleyException if one cannot be an input
     */
    default void demandThere(List<String> inputs) {}

    /** What became of one thing that was named or found. */
    sealed interface Item permits Document, Skip {}

    /** A document; {@code givenId} is the identifier that the input itself gave, or empty. */
    record Document(String where, String givenId, SourceDocument document) implements Item {}

    /** Something that is no document, and why. */
    record Skip(String where, String reason) implements Item {}
}
