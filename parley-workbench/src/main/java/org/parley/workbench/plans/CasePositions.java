package org.parley.workbench.plans;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.Utterance;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.analysis.proposal.OptionPosition;
import org.parley.analysis.proposal.PartyStake;
import org.parley.analysis.proposal.PositionTable;
import org.parley.analysis.proposal.WeighedEvidence;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.PartyRole;
import org.parley.model.record.Polarity;

/**
 * Turns the position matrix of a case into positions that plans can be set against. Support is the posterior of the
 * matrix; each utterance is one piece of evidence with its aged weight, named by its lead statement, so that leaving it
 * out leaves out every repeat of it; salience is the matrix's.
 */
public final class CasePositions {
    private final PositionMatrix matrix;

    /** Positions of this matrix. */
    public CasePositions(PositionMatrix matrix) {
        this.matrix = matrix;
    }

    /** Principals that have spoken, in the order of the codebook. */
    public List<String> principals() {
        return matrix.codebook().parties().stream()
                .filter(party -> party.role() == PartyRole.PRINCIPAL)
                .map(org.parley.model.codebook.Party::name)
                .filter(matrix.parties()::contains)
                .toList();
    }

    /** The table of the parties asked for, or of the principals. */
    public PositionTable table(PlansQuery query) {
        List<String> parties = query.parties().isEmpty() ? principals() : query.parties();
        List<PartyStake> stakes = parties.stream()
                .map(party -> new PartyStake(party, salience(party), query.reservation(party)))
                .toList();
        List<OptionPosition> positions = matrix.positions().stream()
                .filter(position -> parties.contains(position.party()))
                .map(this::position)
                .toList();
        return new PositionTable(space(matrix.codebook()), stakes, positions);
    }

    private Map<String, Double> salience(String party) {
        Map<String, Double> salience = new LinkedHashMap<>();
        matrix.codebook().issues().forEach(issue -> salience.put(issue.id(), matrix.salience(party, issue.id())));
        return salience;
    }

    private static OutcomeSpace space(Codebook codebook) {
        List<IssueOptions> issues = new ArrayList<>();
        for (Issue issue : codebook.issues()) {
            if (!issue.options().isEmpty()) {
                issues.add(new IssueOptions(
                        issue.id(), issue.options().stream().map(Option::id).toList()));
            }
        }
        if (issues.isEmpty()) {
            throw ParleyException.withMend(
                    "The codebook (" + codebook.id() + ") must name issues with options before plans can be compared.",
                    "parley codebook shows how a codebook is written.");
        }
        return new OutcomeSpace(issues);
    }

    private OptionPosition position(Position position) {
        List<String> carrying = position.redLines().stream()
                .flatMap(line -> line.statementIds().stream())
                .toList();
        return new OptionPosition(
                position.party(),
                position.issue(),
                position.option(),
                position.support().posterior().alpha(),
                position.support().posterior().beta(),
                position.redLine(),
                position.utterances().stream()
                        .map(said -> evidence(said, carrying))
                        .toList());
    }

    private WeighedEvidence evidence(Utterance said, List<String> carrying) {
        long age = ChronoUnit.DAYS.between(said.day(), matrix.asOf());
        double weight = said.weight(matrix.assumptions())
                * Math.pow(0.5, age / matrix.assumptions().halfLifeDays());
        boolean favours = said.polarity() == Polarity.FOR;
        return new WeighedEvidence(
                said.lead().statement().id(),
                favours ? weight : 0,
                favours ? 0 : weight,
                said.statementIds().stream().anyMatch(carrying::contains));
    }
}
