package org.parley.analysis.matrix;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.parley.model.record.Act;
import org.parley.model.record.Coding;
import org.parley.model.record.Firmness;
import org.parley.model.record.Polarity;

/**
 * Something a party said once, with every statement that reports it. The lead is the surest of them (then the earliest);
 * it speaks for all.
 *
 * @param lead the statement that speaks for all
 * @param statements all of them, the lead included, oldest first
 */
public record Utterance(SourcedStatement lead, List<SourcedStatement> statements) {
    private static final Comparator<SourcedStatement> SUREST = Comparator.comparing(
                    (SourcedStatement each) -> each.statement().confidence())
            .reversed()
            .thenComparing(SourcedStatement.BY_DAY);

    public Utterance {
        statements = List.copyOf(statements);
    }

    /** The utterance that these statements report. */
    static Utterance of(List<SourcedStatement> statements) {
        List<SourcedStatement> ordered =
                statements.stream().sorted(SourcedStatement.BY_DAY).toList();
        return new Utterance(ordered.stream().min(SUREST).orElseThrow(), ordered);
    }

    /** First day on which it is reported to have been said. */
    public LocalDate day() {
        return statements.get(0).day();
    }

    /** Canonical name of the party. */
    public String party() {
        return lead.statement().attribution().holder();
    }

    /** What was said. */
    public Coding coding() {
        return lead.statement().coding();
    }

    /** For or against the option. */
    public Polarity polarity() {
        return coding().polarity();
    }

    /** How firmly. */
    public Firmness firmness() {
        return coding().firmness();
    }

    /** What the utterance does. */
    public Act act() {
        return coding().act();
    }

    /** Identifiers of all statements. */
    public List<String> statementIds() {
        return statements.stream().map(each -> each.statement().id()).toList();
    }

    /** Whether a person vouches for any of its statements. */
    public boolean confirmed() {
        return statements.stream().anyMatch(each -> each.standing().confirmed());
    }

    /** Names of the outlets that report it, each once, in the order of reporting. */
    public List<String> outlets() {
        return statements.stream()
                .map(each -> each.source().publisher())
                .distinct()
                .toList();
    }

    /** What it counts for, its age left aside. */
    public double weight(MatrixAssumptions assumptions) {
        return assumptions.weights().of(act(), firmness())
                * lead.statement().confidence().value();
    }
}
