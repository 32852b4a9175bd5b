package org.parley.workbench.outlook.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.matrix.Source;
import org.parley.analysis.matrix.SourcedEvent;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.Probability;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.record.Act;
import org.parley.model.record.Attribution;
import org.parley.model.record.Coding;
import org.parley.model.record.Event;
import org.parley.model.record.Evidence;
import org.parley.model.record.Firmness;
import org.parley.model.record.PloverRoot;
import org.parley.model.record.Polarity;
import org.parley.model.record.Scope;
import org.parley.model.record.Statement;
import org.parley.model.text.CodedDate;
import org.parley.model.text.Quote;
import org.parley.model.text.Span;
import org.parley.workbench.workspace.CaseRecord;

/** A record about an invented war in a valley, made by hand. */
final class Valley {
    static final LocalDate NOW = LocalDate.of(2026, 3, 1);

    private final List<SourcedStatement> statements = new ArrayList<>();
    private final List<SourcedEvent> events = new ArrayList<>();

    static Codebook codebook(String... options) {
        List<Option> list = new ArrayList<>();
        for (String option : options) {
            list.add(new Option(option, option.replace('-', ' '), "", List.of(), false, List.of()));
        }
        return new Codebook(
                "valley",
                "The war in the valley",
                List.of(
                        party("Northland", PartyRole.PRINCIPAL, "Northern"),
                        party("Southland", PartyRole.PRINCIPAL, "Southern"),
                        party("Coast", PartyRole.MEDIATOR, "Coastal")),
                List.of(),
                List.of(new Issue("war", "The war", "", List.of(), list, List.of())),
                List.of(),
                List.of());
    }

    private static Party party(String name, PartyRole role, String demonym) {
        return new Party(name, role, List.of(), List.of(), List.of(demonym), List.of());
    }

    /** Something said and printed on a day. */
    Valley said(String day, String holder, Act act, String option, Polarity polarity, String words) {
        return printed(day, day, holder, act, option, polarity, words);
    }

    /** Something said on a day and printed on another. */
    Valley printed(String day, String printed, String holder, Act act, String option, Polarity polarity, String words) {
        return add(
                day,
                printed,
                holder,
                new Coding(act, "war", option, polarity, Firmness.STATED, Scope.ASSERTED, ""),
                words);
    }

    /** Something said with a firmness. */
    Valley firmly(
            String day, String holder, Act act, String option, Polarity polarity, Firmness firmness, String words) {
        return add(day, day, holder, new Coding(act, "war", option, polarity, firmness, Scope.ASSERTED, ""), words);
    }

    private Valley add(String day, String printed, String holder, Coding coding, String words) {
        String id = "s" + statements.size();
        statements.add(new SourcedStatement(
                new Statement(
                        id,
                        new Evidence("d" + id, new Quote(new Span(0, words.length()), words)),
                        new Attribution(holder, holder, ""),
                        coding,
                        CodedDate.parse(day),
                        List.of(),
                        new Probability(1)),
                new Source("d" + id, "Herald", "", CodedDate.parse(printed))));
        return this;
    }

    /** Something done on a day. */
    Valley done(String day, String actor, PloverRoot root, String recipient) {
        return told(day, actor, root, recipient, "done");
    }

    /** Something done on a day, in these words. */
    Valley told(String day, String actor, PloverRoot root, String recipient, String words) {
        String id = "e" + events.size();
        events.add(new SourcedEvent(
                new Event(
                        id,
                        new Evidence("d" + id, new Quote(new Span(0, words.length()), words)),
                        actor,
                        root,
                        "",
                        recipient,
                        CodedDate.parse(day),
                        "",
                        List.of(),
                        new Probability(1)),
                new Source("d" + id, "Herald", "", CodedDate.parse(day))));
        return this;
    }

    CaseRecord record() {
        return new CaseRecord(List.of(), statements, events);
    }
}
