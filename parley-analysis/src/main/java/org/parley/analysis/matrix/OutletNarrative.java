package org.parley.analysis.matrix;

import java.util.List;

/**
 * How one outlet tells the process, in plain counts.
 *
 * @param outlet name of the publisher; empty if unknown
 * @param documents how many documents have statements
 * @param statements how many statements
 * @param voices statements by holder, most first
 * @param issues statements by issue, most first
 * @param acts statements by act, most first
 * @param statementIds what was counted, in the order of documents
 */
public record OutletNarrative(
        String outlet,
        int documents,
        int statements,
        List<Count> voices,
        List<Count> issues,
        List<Count> acts,
        List<String> statementIds) {
    public OutletNarrative {
        voices = List.copyOf(voices);
        issues = List.copyOf(issues);
        acts = List.copyOf(acts);
        statementIds = List.copyOf(statementIds);
    }

    /** How often something was counted. */
    public record Count(String name, long count) {}
}
