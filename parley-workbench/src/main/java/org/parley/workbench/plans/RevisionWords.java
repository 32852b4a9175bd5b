package org.parley.workbench.plans;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.proposal.PlanChange;
import org.parley.analysis.proposal.PlanRevision;
import org.parley.model.codebook.Provision;
import org.parley.workbench.assess.Labels;

/** What would have to change in a plan, in words. */
public final class RevisionWords {
    private final Labels labels;

    /** Words with these labels. */
    public RevisionWords(Labels labels) {
        this.labels = labels;
    }

    /** One line for each clause that must change, then what follows. */
    public List<String> lines(PlanRevision revision) {
        List<String> lines = new ArrayList<>();
        if (revision.asItStands()) {
            return List.of("nothing, at the expected supports");
        }
        revision.required().forEach(each -> lines.add(required(each)));
        List<PlanChange.Step> further = further(revision);
        if (!revision.acceptable()) {
            lines.add(
                    lines.isEmpty()
                            ? "no two clauses suffice: too much of it is contested"
                            : "even then too much of it is contested: two more clauses do not suffice");
        } else if (!further.isEmpty()) {
            further.forEach(step -> lines.add((lines.isEmpty() ? "" : "then ") + step(step)));
        }
        return lines;
    }

    /** Steps beyond the clauses that must change. */
    public static List<PlanChange.Step> further(PlanRevision revision) {
        return revision.change().steps().stream()
                .filter(step -> revision.required().stream()
                        .noneMatch(each -> each.clause().equals(step.clause())))
                .toList();
    }

    /** A clause that must change. */
    public String required(PlanRevision.Required required) {
        List<String> why = new ArrayList<>();
        if (!required.redLines().isEmpty()) {
            why.add("red line of " + String.join(" and ", required.redLines()));
        }
        if (!required.refusals().isEmpty()) {
            why.add("refused by " + String.join(" and ", required.refusals()));
        }
        String instead = required.instead().isEmpty()
                ? "drop it"
                : "drop it, or take instead: "
                        + String.join(
                                ", or ",
                                required.instead().stream()
                                        .map(option ->
                                                labels.option(required.clause().issue(), option))
                                        .toList());
        return said(required.clause()) + " (" + String.join(", ", why) + "): " + instead;
    }

    /** A step. */
    public String step(PlanChange.Step step) {
        return said(step.clause()) + ": "
                + (step.dropped()
                        ? "drop it"
                        : "take instead: " + labels.option(step.clause().issue(), step.option()));
    }

    /** A clause in a few words. */
    public String said(Provision clause) {
        return labels.issue(clause.issue()) + ", " + (clause.chosen() ? "" : "not ") + "\""
                + labels.option(clause.issue(), clause.option()) + "\"";
    }
}
