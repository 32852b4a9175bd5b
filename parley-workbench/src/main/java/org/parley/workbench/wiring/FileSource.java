package org.parley.workbench.wiring;

import java.util.List;
import java.util.function.Consumer;
import org.parley.model.ParleyException;
import org.parley.workbench.ingest.DocumentSource;

/** Files, folders, archives, addresses and standard input. */
final class FileSource implements DocumentSource {
    @Override
    public void read(List<String> inputs, Consumer<Item> sink) {
        throw new ParleyException("Reading is not wired yet.");
    }
}
