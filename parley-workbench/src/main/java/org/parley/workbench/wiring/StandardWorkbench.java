package org.parley.workbench.wiring;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import org.parley.reading.DocumentReader;
import org.parley.reading.ReadingSettings;
import org.parley.workbench.Workbench;
import org.parley.workbench.ingest.CodingSettings;

/** The workbench as it ships: real codebooks, real reading, real coding, the system's clock. */
public final class StandardWorkbench {
    private StandardWorkbench() {}

    /**
     * Wires it; nothing is loaded before it is used.
     *
     * @param modelCache folder in which unpacked models are kept
     * @param standardInput what "-" reads
     */
    public static Workbench open(Path modelCache, InputStream standardInput) {
        return new Workbench(
                new CodebookShelf(),
                new FileSource(
                        // The user who types an address may reach his own machines; a server never uses this source.
                        new DocumentReader(ReadingSettings.DEFAULT.allowingPrivateAddresses()), standardInput),
                new PipelineCoders(modelCache, CodingSettings.DEFAULT),
                ShingleRepeats::new,
                Clock.systemUTC());
    }
}
