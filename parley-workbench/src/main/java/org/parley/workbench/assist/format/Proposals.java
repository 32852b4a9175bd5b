package org.parley.workbench.assist.format;

import java.util.List;

/**
 * What a model answered.
 *
 * @param content its words, verbatim
 * @param outcome "ok", or why nothing could be taken from it
 * @param statements what it proposes
 * @param malformed entries that are no objects of texts
 * @param tokens what it cost as the endpoint says; 0 if it says nothing believable
 */
public record Proposals(String content, String outcome, List<Proposal> statements, int malformed, int tokens) {
    /** An answer in the schema that was asked for. */
    public static final String OK = "ok";

    public Proposals {
        statements = List.copyOf(statements);
    }
}
