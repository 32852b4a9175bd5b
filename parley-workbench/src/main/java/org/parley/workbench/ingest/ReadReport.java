package org.parley.workbench.ingest;

import java.util.List;

/**
 * What a run read.
 *
 * @param found documents and other things found
 * @param read documents stored for the first time
 * @param recoded documents that were known and were coded anew
 * @param repeats documents that were known as they are
 * @param nearRepeats documents stored that nearly repeat an earlier one
 * @param partial documents stored whose time ran out, with what was coded by then
 * @param statements statements coded
 * @param events events coded
 * @param skipped what was skipped, with its reason, in the order of the input where it was found in reading
 * @param interrupted whether the run was stopped early
 */
public record ReadReport(
        int found,
        int read,
        int recoded,
        int repeats,
        int nearRepeats,
        int partial,
        int statements,
        int events,
        List<DocumentSource.Skip> skipped,
        boolean interrupted) {
    public ReadReport {
        skipped = List.copyOf(skipped);
    }
}
