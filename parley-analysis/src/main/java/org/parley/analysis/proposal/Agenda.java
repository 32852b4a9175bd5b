package org.parley.analysis.proposal;

import java.util.List;
import org.parley.analysis.bargaining.PlanPackage;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.model.codebook.Proposal;

/** The questions that parties bargain over; a package answers each of them. */
public record Agenda(List<Question> questions) {
    public Agenda {
        questions = List.copyOf(questions);
    }

    /** All packages, under printed names. Needs at least one question. */
    public OutcomeSpace space() {
        return new OutcomeSpace(questions.stream().map(Question::asIssue).toList());
    }

    /** The plan as a package; silent on questions that it leaves open. */
    public PlanPackage packageOf(Proposal plan) {
        return new PlanPackage(
                plan.name(),
                questions.stream().map(question -> question.settledBy(plan)).toList());
    }
}
