package org.parley.analysis.matrix;

import java.time.LocalDate;
import java.util.List;

/** A firm rejection that was not softened since: a veto on the option, whatever the support. */
public record RedLine(
        String party, String issue, String option, LocalDate since, LocalDate lastRepeated, List<String> statementIds) {
    public RedLine {
        statementIds = List.copyOf(statementIds);
    }
}
