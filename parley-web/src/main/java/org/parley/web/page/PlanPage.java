package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.analysis.proposal.ClauseComparison;
import org.parley.analysis.proposal.PlanComparison;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;
import org.parley.web.view.Choice;
import org.parley.web.view.ClauseMark;
import org.parley.web.view.Dates;
import org.parley.web.view.QuoteCard;
import org.parley.web.view.VerdictMark;
import org.parley.workbench.assess.Labels;
import org.parley.workbench.plans.CaseComparison;
import org.parley.workbench.plans.ComparisonRows;
import org.parley.workbench.plans.PlansQuery;
import org.parley.workbench.plans.RevisionWords;

/** A plan: clause by clause with who accepts what, the red lines it breaks, what would have to change. */
public final class PlanPage implements PageMaker {
    private static final int MOST_QUOTES = 4;

    /**
     * What the page shows.
     *
     * @param name of the plan
     * @param summary in one or two sentences
     * @param sponsors who put it forward
     * @param date when
     * @param asOf the date of the positions, printed
     * @param draws number of draws
     * @param verdicts one a party
     * @param issues clauses by issue
     * @param silent issues on which it says nothing
     * @param changes what would have to change, for all principals and then for each party
     * @param quotes behind the red lines it breaks and the refusals it meets
     * @param others plans to compare it with
     * @param beside the plan it is compared with
     * @param address of this page
     * @param day the date asked for, or empty
     */
    public record View(
            String name,
            String summary,
            String sponsors,
            String date,
            String asOf,
            int draws,
            List<VerdictMark> verdicts,
            List<Section> issues,
            List<String> silent,
            List<Changes> changes,
            List<QuoteCard> quotes,
            List<Choice> others,
            List<Beside> beside,
            String address,
            String day) {}

    /** An issue and the plan's clauses on it. */
    public record Section(String issue, String link, List<ClauseMark> clauses) {}

    /** For whom, and what would have to change. */
    public record Changes(String whom, List<String> lines) {}

    /** The plan beside another: the relation and what each says, one row an issue. */
    public record Beside(String name, String link, List<Compared> rows) {}

    /** What two plans say on an issue. */
    public record Compared(String issue, String relation, String ink, String here, String there) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        CaseComparison all = at.studies().comparison(at.matrix(), PlansQuery.DEFAULT);
        CaseComparison.Placed placed = placed(all, request.part("plan"));
        String with = request.value("with");
        List<Beside> beside = with.isEmpty()
                ? List.of()
                : List.of(beside(at, placed.plan(), placed(all, with).plan()));
        ComparisonRows rows = new ComparisonRows(
                new CaseComparison(all.matrix(), all.query(), all.principals(), List.of(placed), List.of()));
        return new Page(
                placed.plan().name(),
                "/plans",
                "plan.jte",
                view(at, all, placed, beside, request),
                true,
                () -> json(rows, beside),
                rows::csv);
    }

    private static Object json(ComparisonRows rows, List<Beside> beside) {
        Map<String, Object> json = rows.json();
        json.put("beside", beside);
        return json;
    }

    private static CaseComparison.Placed placed(CaseComparison all, String id) {
        return all.plans().stream()
                .filter(each -> each.plan().id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new PageNotFoundException("plan", id, "the list under /plans has the one you mean."));
    }

    private static View view(
            CaseAt at, CaseComparison all, CaseComparison.Placed placed, List<Beside> beside, PageRequest request) {
        Proposal plan = placed.plan();
        return new View(
                plan.name(),
                plan.summary(),
                String.join(", ", plan.sponsors()),
                Dates.coded(plan.date()),
                Dates.longDay(at.asOf()),
                all.query().draws(),
                placed.verdicts().stream().map(VerdictMark::of).toList(),
                sections(at, placed),
                at.codebook().issues().stream()
                        .filter(issue -> PlanComparison.on(issue.id(), plan).isEmpty())
                        .map(Issue::name)
                        .toList(),
                changes(at, all, placed),
                quotes(at, all, placed),
                all.plans().stream()
                        .map(CaseComparison.Placed::plan)
                        .filter(other -> !other.id().equals(plan.id()))
                        .map(other ->
                                new Choice(other.id(), other.name(), other.id().equals(request.value("with"))))
                        .toList(),
                beside,
                "/plans/" + plan.id(),
                request.value("as-of"));
    }

    private static List<Section> sections(CaseAt at, CaseComparison.Placed placed) {
        List<Section> sections = new ArrayList<>();
        for (Issue issue : at.codebook().issues()) {
            List<ClauseMark> clauses = PlanComparison.on(issue.id(), placed.plan()).stream()
                    .map(clause -> ClauseMark.of(clause, placed, at.words(), at.links()))
                    .toList();
            if (!clauses.isEmpty()) {
                sections.add(new Section(issue.name(), at.links().issue(issue.id()), clauses));
            }
        }
        return sections;
    }

    private static List<Changes> changes(CaseAt at, CaseComparison all, CaseComparison.Placed placed) {
        RevisionWords words = new RevisionWords(new Labels(at.codebook()));
        List<Changes> changes = new ArrayList<>();
        changes.add(
                new Changes(String.join(" and ", all.principals()) + " together", words.lines(placed.forPrincipals())));
        for (int p = 0; p < placed.verdicts().size(); p++) {
            changes.add(new Changes(
                    placed.verdicts().get(p).party() + " alone",
                    words.lines(placed.forEach().get(p))));
        }
        return changes;
    }

    private static List<QuoteCard> quotes(CaseAt at, CaseComparison all, CaseComparison.Placed placed) {
        return placed.blocked().stream()
                .flatMap(clause -> all.quotes(clause).stream().limit(MOST_QUOTES))
                .map(said -> QuoteCard.of(said, at.words(), at.links()))
                .toList();
    }

    private static Beside beside(CaseAt at, Proposal plan, Proposal other) {
        List<Compared> rows = new ArrayList<>();
        List<String> issues = at.codebook().issues().stream().map(Issue::id).toList();
        for (ClauseComparison clause : new PlanComparison(issues).compare(plan, other)) {
            rows.add(new Compared(
                    at.words().issue(clause.issue()),
                    relation(clause),
                    clause.relation().name().toLowerCase(java.util.Locale.ROOT),
                    said(at, clause.first()),
                    said(at, clause.second())));
        }
        return new Beside(other.name(), at.links().plan(other.id()), rows);
    }

    private static String relation(ClauseComparison clause) {
        return switch (clause.relation()) {
            case SAME -> "same";
            case DIFFERENT -> "different";
            case ONLY_FIRST -> "only here";
            case ONLY_SECOND -> "only there";
            case SILENT -> "both silent";
        };
    }

    private static String said(CaseAt at, List<Provision> clauses) {
        return clauses.stream()
                .map(clause -> (clause.chosen() ? "" : "not: ") + at.words().option(clause.issue(), clause.option()))
                .collect(Collectors.joining("; "));
    }
}
