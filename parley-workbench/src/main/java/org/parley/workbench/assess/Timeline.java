package org.parley.workbench.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.analysis.matrix.PositionAnalysis;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.Reversal;
import org.parley.analysis.matrix.Shift;
import org.parley.analysis.matrix.SourcedEvent;
import org.parley.analysis.matrix.Utterance;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Round;
import org.parley.model.record.Event;
import org.parley.workbench.assess.TimelineEntry.Kind;
import org.parley.workbench.workspace.CaseRecord;
import org.parley.workbench.workspace.CaseSession;

/** Lists what was said, happened and moved, day by day; repeats across outlets are one entry. */
public final class Timeline {
    private final MatrixAssumptions assumptions;

    /** The use case under assumptions. */
    public Timeline(MatrixAssumptions assumptions) {
        this.assumptions = assumptions;
    }

    /** The entries, oldest first. */
    public List<TimelineEntry> of(CaseSession session, TimelineQuery query) {
        Codebook codebook = session.codebook();
        CaseRecord record = session.record();
        PositionAnalysis analysis = new PositionAnalysis(codebook, assumptions);
        LocalDate last = last(record, query);
        PositionMatrix matrix = analysis.matrix(record.statements(), last);
        NameLookup names = new NameLookup(codebook, matrix.parties());
        String party = names.party(query.party());
        String issue = names.issue(query.issue());
        Labels labels = new Labels(codebook);
        List<TimelineEntry> entries = new ArrayList<>();
        analysis.utterances(record.statements(), last).forEach(each -> entries.add(statement(each, labels)));
        matrix.shifts().forEach(each -> entries.add(shift(each, labels)));
        matrix.reversals().forEach(each -> entries.add(reversal(each, labels)));
        entries.addAll(events(record.events()));
        codebook.rounds().forEach(each -> entries.add(round(each)));
        return entries.stream()
                .filter(each ->
                        !each.day().isBefore(query.from()) && !each.day().isAfter(query.to()))
                .filter(each -> party.isEmpty() || each.who().equals(party))
                .filter(each -> issue.isEmpty() || each.issue().equals(issue))
                .sorted(TimelineEntry.BY_DAY)
                .toList();
    }

    private static LocalDate last(CaseRecord record, TimelineQuery query) {
        return query.to().isBefore(record.lastDay()) ? query.to() : record.lastDay();
    }

    private static TimelineEntry statement(Utterance said, Labels labels) {
        String sign = said.polarity().label();
        return new TimelineEntry(
                said.day(),
                Kind.STATEMENT,
                said.party(),
                said.act().label() + " " + sign + " "
                        + labels.option(said.coding().issue(), said.coding().option()),
                said.coding().issue(),
                said.lead().statement().evidence().quote().words(),
                said.outlets(),
                said.statements().stream()
                        .map(each -> each.source().documentId())
                        .distinct()
                        .toList(),
                said.statementIds());
    }

    private static TimelineEntry shift(Shift shift, Labels labels) {
        String verb = shift.opens() ? "opened to " : "turned from ";
        return moved(
                shift,
                Kind.SHIFT,
                verb + labels.option(shift.issue(), shift.option()),
                shift.to(),
                shift.statementIds());
    }

    private static TimelineEntry reversal(Reversal reversal, Labels labels) {
        String what = "went back on " + labels.option(reversal.issue(), reversal.option());
        return moved(reversal.back(), Kind.REVERSAL, what, reversal.back().to(), reversal.statementIds());
    }

    private static TimelineEntry moved(Shift shift, Kind kind, String what, LocalDate day, List<String> ids) {
        return new TimelineEntry(day, kind, shift.party(), what, shift.issue(), "", List.of(), List.of(), ids);
    }

    /** Events with the same actor, root, recipient and day are one event told by several documents. */
    private static List<TimelineEntry> events(List<SourcedEvent> events) {
        Map<List<String>, List<SourcedEvent>> same = new LinkedHashMap<>();
        for (SourcedEvent each : events) {
            Event event = each.event();
            List<String> key = List.of(
                    each.day().toString(), event.actor(), event.root().label(), event.recipient(), event.place());
            same.computeIfAbsent(key, fresh -> new ArrayList<>()).add(each);
        }
        return same.values().stream().map(Timeline::event).toList();
    }

    private static TimelineEntry event(List<SourcedEvent> told) {
        Event event = told.get(0).event();
        String recipient = event.recipient().isEmpty() ? "" : " " + event.recipient();
        String place = event.place().isEmpty() ? "" : " (" + event.place() + ")";
        return new TimelineEntry(
                told.get(0).day(),
                Kind.EVENT,
                event.actor(),
                event.root().label() + recipient + place,
                "",
                event.evidence().quote().words(),
                told.stream().map(each -> each.source().publisher()).distinct().toList(),
                told.stream().map(each -> each.source().documentId()).distinct().toList(),
                told.stream().map(each -> each.event().id()).toList());
    }

    private static TimelineEntry round(Round round) {
        String where = round.venue().isEmpty() ? "" : ", " + round.venue();
        return new TimelineEntry(
                round.from(),
                Kind.ROUND,
                String.join(", ", round.participants()),
                round.name() + where,
                "",
                "",
                List.of(),
                List.of(),
                List.of());
    }
}
