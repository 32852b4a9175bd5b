package org.parley.workbench.assist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a run of asking did.
 *
 * @param passages passages where the coder abstains
 * @param known of these, answered by an earlier run
 * @param answered answered by this run
 * @param left not answered
 * @param proposed statements that now wait for a person
 * @param requests requests made, attempts included
 * @param tokens tokens spent, counted by the endpoint or estimated
 * @param dropped proposals that did not hold, by reason
 * @param unusable answers from which nothing could be taken, by reason
 * @param failed questions without an answer, by reason
 * @param stopped why the run ended before its end; empty if it did not
 */
public record AssistReport(
        int passages,
        int known,
        int answered,
        int left,
        int proposed,
        int requests,
        int tokens,
        Map<String, Integer> dropped,
        Map<String, Integer> unusable,
        Map<String, Integer> failed,
        String stopped) {
    public AssistReport {
        dropped = Collections.unmodifiableMap(new LinkedHashMap<>(dropped));
        unusable = Collections.unmodifiableMap(new LinkedHashMap<>(unusable));
        failed = Collections.unmodifiableMap(new LinkedHashMap<>(failed));
    }

    /** Whether every passage has its answer. */
    public boolean complete() {
        return left == 0;
    }
}
