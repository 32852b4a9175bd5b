package org.parley.workbench;

import java.time.Clock;
import java.util.function.Supplier;
import org.parley.workbench.ingest.Coders;
import org.parley.workbench.ingest.DocumentSource;
import org.parley.workbench.ingest.NearRepeats;
import org.parley.workbench.workspace.Codebooks;

/**
 * What the use cases are wired with.
 *
 * @param codebooks shipped codebooks and files
 * @param source reads what a user names
 * @param coders codes documents
 * @param nearRepeats one search for near repeats a run
 * @param clock stamps what is stored
 */
public record Workbench(
        Codebooks codebooks, DocumentSource source, Coders coders, Supplier<NearRepeats> nearRepeats, Clock clock) {}
