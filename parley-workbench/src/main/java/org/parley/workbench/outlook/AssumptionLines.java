package org.parley.workbench.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.outlook.process.Assumption;
import org.parley.analysis.outlook.process.Assumptions;
import org.parley.workbench.outlook.OutlookFindings.AssumptionLine;

/** Every assumption of a run as it is shown beside the result. */
final class AssumptionLines {
    private final PriorText priors;

    AssumptionLines(PriorText priors) {
        this.priors = priors;
    }

    List<AssumptionLine> of(OutlookQuestion question, Assumptions assumptions) {
        List<AssumptionLine> lines = new ArrayList<>();
        for (Assumption assumption : Assumption.values()) {
            Optional<StatedAssumption> stated = question.stated().stream()
                    .filter(each -> each.assumption() == assumption)
                    .findFirst();
            lines.add(new AssumptionLine(
                    assumption.label(),
                    assumption.mechanism(),
                    priors.write(assumptions.of(assumption)),
                    priors.write(assumption.standard()),
                    stated.map(StatedAssumption::because).orElse(""),
                    stated.map(AssumptionLines::quotes).orElse(List.of()),
                    assumption.meaning()));
        }
        return lines;
    }

    private static List<String> quotes(StatedAssumption stated) {
        return stated.evidence().stream()
                .map(evidence -> evidence.documentId() + ": " + evidence.quote().words())
                .toList();
    }
}
