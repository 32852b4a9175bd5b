package org.parley.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Issue;
import org.parley.web.view.Choice;
import org.parley.web.view.DayView;
import org.parley.web.view.DayView.Told;
import org.parley.web.view.QuoteCard;
import org.parley.workbench.assess.Timeline;
import org.parley.workbench.assess.TimelineEntry;
import org.parley.workbench.assess.TimelineQuery;
import org.parley.workbench.render.TimelineRows;

/** What was said, happened and moved, day by day, newest first. */
public final class TimelinePage implements PageMaker {
    private static final int PAGE = 80;

    /**
     * What the page shows.
     *
     * @param filter what was chosen and what can be
     * @param days newest first
     * @param found how many entries there are in all
     * @param newer the page before; empty on the first
     * @param older the page after; empty on the last
     */
    public record View(Filter filter, List<DayView> days, int found, String newer, String older) {}

    /** The form: choices, and first and last day as they were given. */
    public record Filter(List<Choice> parties, List<Choice> issues, List<Choice> kinds, String from, String to) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        List<TimelineEntry> entries = new ArrayList<>(entries(at, request));
        return new Page(
                "Timeline",
                "/timeline",
                "timeline.jte",
                view(at, request, entries),
                false,
                () -> json(at, entries),
                () -> TimelineRows.csv(entries));
    }

    private static List<TimelineEntry> entries(CaseAt at, PageRequest request) {
        LocalDate from = request.day("from", LocalDate.MIN);
        LocalDate to = request.day("to", at.asOf());
        if (from.isAfter(to)) {
            throw ParleyException.withMend(
                    "The first day (" + from + ") must not lie after the last (" + to + ").",
                    "the two were exchanged.");
        }
        String kind = kind(request.value("kind"));
        return new Timeline(MatrixAssumptions.DEFAULT)
                .of(at.session(), new TimelineQuery(request.value("party"), request.value("issue"), from, to)).stream()
                        .filter(each -> kind.isEmpty() || each.kind().label().equals(kind))
                        .sorted(TimelineEntry.BY_DAY.reversed())
                        .toList();
    }

    private static String kind(String word) {
        for (TimelineEntry.Kind each : TimelineEntry.Kind.values()) {
            if (word.isEmpty() || each.label().equals(word.toLowerCase(Locale.ROOT))) {
                return word.toLowerCase(Locale.ROOT);
            }
        }
        throw ParleyException.withMend(
                "The kind (" + word + ") must be round, event, statement, shift or reversal.",
                "choose one in the form.");
    }

    private static View view(CaseAt at, PageRequest request, List<TimelineEntry> entries) {
        int page = request.number("page");
        List<TimelineEntry> shown =
                entries.stream().skip((long) (page - 1) * PAGE).limit(PAGE).toList();
        return new View(
                filter(at, request),
                DayView.days(told(at, shown), at.words(), at.links()),
                entries.size(),
                page == 1 ? "" : address(request, page - 1),
                (long) page * PAGE >= entries.size() ? "" : address(request, page + 1));
    }

    private static List<Told> told(CaseAt at, List<TimelineEntry> entries) {
        Map<String, SourcedStatement> statements = new HashMap<>();
        at.record().statements().forEach(each -> statements.put(each.statement().id(), each));
        return entries.stream().map(each -> told(at, each, statements)).toList();
    }

    private static Told told(CaseAt at, TimelineEntry entry, Map<String, SourcedStatement> statements) {
        return new Told(
                entry,
                entry.itemIds().stream()
                        .filter(each -> entry.kind() == TimelineEntry.Kind.STATEMENT)
                        .limit(1)
                        .flatMap(each -> Stream.ofNullable(statements.get(each)))
                        .map(each -> QuoteCard.of(each, at.words(), at.links()))
                        .toList());
    }

    private static Filter filter(CaseAt at, PageRequest request) {
        List<Choice> kinds = new ArrayList<>();
        for (TimelineEntry.Kind each : TimelineEntry.Kind.values()) {
            kinds.add(new Choice(each.label(), each.label() + "s", each.label().equals(request.value("kind"))));
        }
        return new Filter(
                at.matrix().parties().stream()
                        .map(each -> new Choice(each, each, each.equalsIgnoreCase(request.value("party"))))
                        .toList(),
                at.codebook().issues().stream()
                        .map(each -> choice(each, request.value("issue")))
                        .toList(),
                kinds,
                request.value("from"),
                request.value("to"));
    }

    private static Choice choice(Issue issue, String chosen) {
        boolean here = issue.id().equalsIgnoreCase(chosen) || issue.name().equalsIgnoreCase(chosen);
        return new Choice(issue.id(), issue.name(), here);
    }

    private static String address(PageRequest request, int page) {
        return "/timeline" + Addresses.query(request, List.of("party", "issue", "kind", "from", "to"), page);
    }

    private static Object json(CaseAt at, List<TimelineEntry> entries) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", at.codebook().id());
        json.put("entries", entries.stream().map(TimelineRows::json).toList());
        return json;
    }
}
