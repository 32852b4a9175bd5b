package org.parley.workbench.outlook.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.analysis.matrix.PositionAnalysis;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.Source;
import org.parley.analysis.matrix.SourcedEvent;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.analysis.matrix.Utterance;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.Act;
import org.parley.model.record.Evidence;
import org.parley.workbench.workspace.CaseRecord;

/** What could be known on a day: nothing said later, and nothing printed later, not even about that day. */
final class KnownRecord {
    private final LocalDate asOf;
    private final Lexicon lexicon;
    private final Sides sides;
    private final OptionRoles roles;
    private final PositionMatrix matrix;
    private final MatrixAssumptions reporting;
    private final List<SourcedEvent> events;
    private final List<Utterance> utterances;
    private final List<SourcedStatement> statements;

    KnownRecord(Codebook codebook, CaseRecord record, LocalDate asOf, Sides sides, Lexicon lexicon) {
        this.asOf = asOf;
        this.lexicon = lexicon;
        this.sides = sides;
        roles = new OptionRoles(codebook, lexicon);
        List<SourcedStatement> said =
                record.statements().stream().filter(this::knew).toList();
        statements = said.stream().filter(each -> fresh(each.day())).toList();
        matrix = new PositionAnalysis(codebook, MatrixAssumptions.DEFAULT).matrix(said, asOf);
        reporting = reporting(lexicon.number("report"));
        events = record.events().stream()
                .filter(each -> known(each.day(), each.source()) && fresh(each.day()))
                .toList();
        utterances = new PositionAnalysis(codebook, reporting)
                .matrix(said, asOf).positions().stream()
                        .flatMap(each -> each.utterances().stream())
                        .filter(each -> fresh(each.day()))
                        .toList();
    }

    /** Whether it was said and printed by the day. */
    boolean knew(SourcedStatement said) {
        return known(said.day(), said.source());
    }

    private boolean known(LocalDate day, Source source) {
        boolean printed =
                !source.published().known() || !source.published().first().isAfter(asOf);
        return printed && !day.isAfter(asOf) && day.isAfter(LocalDate.EPOCH);
    }

    private boolean fresh(LocalDate day) {
        return ChronoUnit.DAYS.between(day, asOf) <= lexicon.number("window-days");
    }

    LocalDate asOf() {
        return asOf;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Sides sides() {
        return sides;
    }

    OptionRoles roles() {
        return roles;
    }

    PositionMatrix matrix() {
        return matrix;
    }

    List<SourcedEvent> events() {
        return events;
    }

    /** Everything said on any option within the window, repeats merged. */
    List<Utterance> utterances(Predicate<Utterance> wanted) {
        return utterances.stream().filter(wanted).toList();
    }

    /**
     * Every statement within the window, each on its own, also those that the coder is too unsure of for a position: for
     * readings that the words themselves confirm.
     */
    List<Utterance> single(Predicate<Utterance> wanted) {
        return statements.stream()
                .map(each -> new Utterance(each, List.of(each)))
                .filter(wanted)
                .toList();
    }

    /** Whether the words stand inside what another party demands, so that nobody has said them of its own. */
    boolean insideDemand(Utterance said) {
        Evidence own = said.lead().statement().evidence();
        return statements.stream()
                .map(SourcedStatement::statement)
                .anyMatch(each ->
                        (each.coding().act() == Act.DEMAND || each.coding().act() == Act.CONDITION)
                                && !each.attribution().holder().equals(said.party())
                                && each.evidence().documentId().equals(own.documentId())
                                && each.evidence().quote().span().start()
                                        <= own.quote().span().start()
                                && each.evidence().quote().span().end()
                                        >= own.quote().span().end());
    }

    /** Whether it speaks of an option that plays one of these parts. */
    boolean on(Utterance said, String... parts) {
        for (String part : parts) {
            if (roles.plays(part, said.coding().issue(), said.coding().option())) {
                return true;
            }
        }
        return false;
    }

    /** The assumptions of the matrix, but for reports: they are no positions, yet tell how a side sees things. */
    private static MatrixAssumptions reporting(double report) {
        MatrixAssumptions plain = MatrixAssumptions.DEFAULT;
        MatrixAssumptions.Weights weights = plain.weights();
        return new MatrixAssumptions(
                plain.prior(),
                new MatrixAssumptions.Weights(
                        weights.signal(), weights.stated(), weights.redLine(), weights.judgement(), report),
                plain.halfLifeDays(),
                plain.shiftHalfLifeDays(),
                plain.shiftThreshold(),
                plain.credibleMass(),
                plain.trendDays(),
                plain.softening(),
                plain.leastConfidence(),
                plain.repeats());
    }

    /** What an utterance counts for: firmness, the coder's confidence, age; reports count less, and never nothing. */
    double weight(Utterance said) {
        return said.weight(reporting) * fading(said.day());
    }

    /** What is left of a weight by its age. */
    double fading(LocalDate day) {
        return Math.pow(0.5, ChronoUnit.DAYS.between(day, asOf) / lexicon.number("half-life-days"));
    }

    /** The verbatim words of an utterance. */
    static String words(Utterance said) {
        return said.lead().statement().evidence().quote().words();
    }

    /** It as a quote that counts for something. */
    BoardQuote quote(Utterance said, String counts, double sign) {
        return new BoardQuote(
                said.day(),
                said.party(),
                said.lead().statement().id(),
                said.lead().source().publisher(),
                said.lead().statement().evidence(),
                counts,
                sign * weight(said));
    }

    /** An event as a quote that counts for something. */
    BoardQuote quote(SourcedEvent event, String counts, double sign) {
        return new BoardQuote(
                event.day(),
                event.event().actor(),
                event.event().id(),
                event.source().publisher(),
                event.event().evidence(),
                counts,
                sign * event.event().confidence().value() * fading(event.day()));
    }
}
