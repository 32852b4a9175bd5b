package org.parley.workbench.assist;

import java.util.Map;
import java.util.TreeMap;

/** Counts what a run of asking does. */
final class AssistTally {
    private final Map<String, Integer> dropped = new TreeMap<>();
    private final Map<String, Integer> unusable = new TreeMap<>();
    private final Map<String, Integer> failed = new TreeMap<>();
    private int answered;
    private int proposed;
    private int requests;
    private int tokens;
    private String stopped = "";

    void request() {
        requests++;
    }

    void tokens(int count) {
        tokens += count;
    }

    void answered(int statements, Map<String, Integer> faults) {
        answered++;
        proposed += statements;
        faults.forEach((reason, count) -> {
            if (count > 0) {
                dropped.merge(reason, count, Integer::sum);
            }
        });
    }

    void unusable(String reason) {
        answered++;
        unusable.merge(reason, 1, Integer::sum);
    }

    void failed(String reason) {
        failed.merge(reason, 1, Integer::sum);
    }

    void stop(String reason) {
        stopped = reason;
    }

    boolean stopped() {
        return !stopped.isEmpty();
    }

    int requests() {
        return requests;
    }

    int tokens() {
        return tokens;
    }

    int proposed() {
        return proposed;
    }

    AssistReport report(int passages, int known) {
        return new AssistReport(
                passages,
                known,
                answered,
                passages - known - answered,
                proposed,
                requests,
                tokens,
                dropped,
                unusable,
                failed,
                stopped);
    }
}
