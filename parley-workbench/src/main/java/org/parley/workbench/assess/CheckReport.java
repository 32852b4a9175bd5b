package org.parley.workbench.assess;

import java.util.List;

/** What a check of a case found wrong, and how much it looked at. */
public record CheckReport(int documents, int statements, int events, List<Wrong> wrong) {
    public CheckReport {
        wrong = List.copyOf(wrong);
    }

    /** Something wrong: file, hash, span, reference or codebook; what it is about; what is wrong. */
    public record Wrong(String kind, String where, String message) {}

    /** Whether nothing is wrong. */
    public boolean sound() {
        return wrong.isEmpty();
    }
}
