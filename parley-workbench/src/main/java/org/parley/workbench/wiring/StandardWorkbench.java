package org.parley.workbench.wiring;

import java.nio.file.Path;
import java.time.Clock;
import org.parley.workbench.Workbench;
import org.parley.workbench.ingest.NearRepeats;

/** The workbench as it ships: real codebooks, real reading, real coding, the system's clock. */
public final class StandardWorkbench {
    private StandardWorkbench() {}

    /**
     * Wires it; nothing is loaded before it is used.
     *
     * @param modelCache folder in which unpacked models are kept
     */
    public static Workbench open(Path modelCache) {
        return new Workbench(
                new CodebookShelf(),
                new FileSource(),
                new PipelineCoders(modelCache),
                () -> NearRepeats.NONE,
                Clock.systemUTC());
    }
}
