package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.proposal.PlanComparison;
import org.parley.model.codebook.Issue;
import org.parley.web.view.ClauseMark;
import org.parley.web.view.Dates;
import org.parley.web.view.SupportBar;
import org.parley.web.view.VerdictMark;
import org.parley.workbench.plans.CaseComparison;
import org.parley.workbench.plans.ComparisonRows;
import org.parley.workbench.plans.PlansQuery;

/** All plans on the table: what each is to whom, and clause by clause beside the others. */
public final class PlansPage implements PageMaker {
    /**
     * What the page shows.
     *
     * @param asOf the date, printed
     * @param parties who judges
     * @param plans in the order of the codebook
     * @param rows one an issue that some plan speaks of
     * @param draws number of draws
     * @param refusal the refusal value, printed
     */
    public record View(
            String asOf, List<Column> parties, List<Line> plans, List<Row> rows, int draws, String refusal) {}

    /** A party: its name, role, page and reservation value. */
    public record Column(String party, String role, String link, String reservation) {}

    /** A plan and what it is to each party. */
    public record Line(
            String name, String link, String sponsors, String date, String summary, List<VerdictMark> marks) {}

    /** An issue and what each plan says on it. */
    public record Row(String issue, String link, List<Cell> cells) {}

    /** What a plan says on an issue; no clauses: it is silent. */
    public record Cell(String plan, List<ClauseMark> clauses) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        CaseComparison comparison = at.studies().comparison(at.matrix(), PlansQuery.DEFAULT);
        ComparisonRows rows = new ComparisonRows(comparison);
        return new Page("Plans", "/plans", "plans.jte", view(at, comparison), true, rows::json, rows::csv);
    }

    private static View view(CaseAt at, CaseComparison comparison) {
        return new View(
                Dates.longDay(at.asOf()),
                comparison.query().parties().stream()
                        .map(party -> new Column(
                                party,
                                at.role(party),
                                at.links().party(party),
                                SupportBar.percent(comparison.query().reservation(party))))
                        .toList(),
                comparison.plans().stream().map(placed -> line(at, placed)).toList(),
                at.codebook().issues().stream()
                        .map(issue -> row(at, comparison, issue))
                        .filter(row -> row.cells().stream()
                                .anyMatch(cell -> !cell.clauses().isEmpty()))
                        .toList(),
                comparison.query().draws(),
                SupportBar.percent(comparison.query().refusal()));
    }

    private static Line line(CaseAt at, CaseComparison.Placed placed) {
        return new Line(
                placed.plan().name(),
                at.links().plan(placed.plan().id()),
                String.join(", ", placed.plan().sponsors()),
                Dates.coded(placed.plan().date()),
                placed.plan().summary(),
                placed.verdicts().stream().map(VerdictMark::of).toList());
    }

    private static Row row(CaseAt at, CaseComparison comparison, Issue issue) {
        List<Cell> cells = new ArrayList<>();
        for (CaseComparison.Placed placed : comparison.plans()) {
            cells.add(new Cell(
                    placed.plan().name(),
                    PlanComparison.on(issue.id(), placed.plan()).stream()
                            .map(clause -> ClauseMark.of(clause, placed, at.words(), at.links()))
                            .toList()));
        }
        return new Row(issue.name(), at.links().issue(issue.id()), cells);
    }
}
