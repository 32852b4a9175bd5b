package org.parley.analysis.matrix;

import java.util.List;
import java.util.stream.Stream;

/** A shift and the later one that took at least half of it back. */
public record Reversal(Shift out, Shift back) {
    /** Canonical name of the party that went back. */
    public String party() {
        return out.party();
    }

    /** Issue id. */
    public String issue() {
        return out.issue();
    }

    /** Option id. */
    public String option() {
        return out.option();
    }

    /** Statements of both shifts. */
    public List<String> statementIds() {
        return Stream.concat(out.statementIds().stream(), back.statementIds().stream())
                .toList();
    }
}
