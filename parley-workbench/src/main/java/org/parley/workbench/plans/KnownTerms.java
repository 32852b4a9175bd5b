package org.parley.workbench.plans;

import java.util.List;
import org.parley.codebook.yaml.NearestName;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;

/** Checks that a plan speaks of issues and options that the codebook knows. */
final class KnownTerms {
    private final Codebook codebook;

    KnownTerms(Codebook codebook) {
        this.codebook = codebook;
    }

    void require(Proposal plan) {
        plan.provisions().forEach(clause -> require(plan, clause));
    }

    private void require(Proposal plan, Provision clause) {
        List<Issue> issues = codebook.issues();
        List<Option> options = issues.stream()
                .filter(issue -> issue.id().equals(clause.issue()))
                .findFirst()
                .map(Issue::options)
                .orElseThrow(() -> unknown(
                        "issue",
                        clause.issue(),
                        plan,
                        issues.stream().map(Issue::id).toList()));
        if (options.stream().noneMatch(option -> option.id().equals(clause.option()))) {
            throw unknown(
                    "option",
                    clause.option(),
                    plan,
                    options.stream().map(Option::id).toList());
        }
    }

    private static ParleyException unknown(String kind, String named, Proposal plan, List<String> known) {
        return ParleyException.withMend(
                "The " + kind + " (" + named + ") of plan (" + plan.name() + ") must be one of the codebook.",
                NearestName.of(named, known)
                        .map(near -> "\"" + near + "\" was meant.")
                        .orElse("it is one of " + String.join(", ", known) + "."));
    }
}
