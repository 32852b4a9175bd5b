package org.parley.workbench.wiring;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.text.SourceDocument;
import org.parley.reading.duplicate.NearRepeatIndex;
import org.parley.workbench.ingest.NearRepeats;

/** Near repeats by shared runs of words, for one run of reading. */
final class ShingleRepeats implements NearRepeats {
    private final NearRepeatIndex index = new NearRepeatIndex();
    private final List<String> ids = new ArrayList<>();

    @Override
    public String firstLike(SourceDocument document) {
        ids.add(document.id());
        int first = index.firstLike(document.text());
        return first == ids.size() - 1 ? "" : ids.get(first);
    }
}
