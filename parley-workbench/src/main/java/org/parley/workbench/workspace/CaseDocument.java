package org.parley.workbench.workspace;

import java.time.Instant;
import org.parley.model.text.CodedDate;

/**
 * A document of a case without its text. Unknown strings are empty.
 *
 * @param nearOf identifier of the earlier document that it nearly repeats; empty if none
 * @param statements number of statements
 * @param events number of events
 * @param complete whether its coding went through to the end
 */
public record CaseDocument(
        String id,
        String title,
        String publisher,
        String author,
        String address,
        CodedDate published,
        String nearOf,
        Instant readAt,
        int statements,
        int events,
        boolean complete) {
    /** Its headline, or where there is none its address, or its identifier. */
    public String shownTitle() {
        return !title.isEmpty() ? title : !address.isEmpty() ? address : id;
    }
}
