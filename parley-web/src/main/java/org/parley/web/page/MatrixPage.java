package org.parley.web.page;

import java.util.List;
import org.parley.analysis.matrix.Position;
import org.parley.web.view.Dates;
import org.parley.web.view.IssueLine;
import org.parley.web.view.OptionMark;
import org.parley.workbench.render.MatrixRows;

/** Parties by issues: options inside cells with their support. */
public final class MatrixPage implements PageMaker {
    private static final int MOST_PARTIES = 6;
    private static final int MOST_OPTIONS = 3;

    /**
     * What the page shows.
     *
     * @param asOf the date, printed
     * @param parties columns
     * @param hidden how many parties have no column
     * @param allLink the page with every party
     * @param fewLink the page with the first parties
     * @param rows one an issue
     */
    public record View(String asOf, List<Column> parties, int hidden, String allLink, String fewLink, List<Row> rows) {}

    /** A party. */
    public record Column(String party, String role, String link) {}

    /** An issue and its cells, in the order of columns. */
    public record Row(IssueLine issue, List<Cell> cells) {}

    /** What a party stands for on an issue: the weightiest options, and how many more there are. */
    public record Cell(String party, String link, List<OptionMark> marks, int more) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        boolean all = request.value("parties").equals("all");
        return new Page(
                "Position matrix",
                "/matrix",
                "matrix.jte",
                view(at, all),
                true,
                () -> MatrixRows.json(at.matrix()),
                () -> MatrixRows.csv(at.matrix()));
    }

    private static View view(CaseAt at, boolean all) {
        List<String> speakers = at.speakers();
        List<String> shown =
                all ? speakers : speakers.stream().limit(MOST_PARTIES).toList();
        String here = at.links().to("/matrix");
        return new View(
                Dates.longDay(at.asOf()),
                shown.stream()
                        .map(each -> new Column(each, at.role(each), at.links().party(each)))
                        .toList(),
                speakers.size() - shown.size(),
                here + (here.contains("?") ? "&" : "?") + "parties=all",
                all && speakers.size() > MOST_PARTIES ? here : "",
                new IssueLines(at)
                        .all().stream()
                                .map(issue -> new Row(
                                        issue,
                                        shown.stream()
                                                .map(party -> cell(at, party, issue.id()))
                                                .toList()))
                                .toList());
    }

    private static Cell cell(CaseAt at, String party, String issue) {
        List<Position> positions = at.matrix().on(party, issue).stream()
                .sorted(Position.WEIGHTIEST)
                .toList();
        // A red line is shown even where other options weigh more.
        List<Position> first = positions.stream()
                .sorted(java.util.Comparator.comparing((Position each) -> !each.redLine()))
                .limit(MOST_OPTIONS)
                .toList();
        return new Cell(
                party,
                at.links().cell(party, issue),
                first.stream()
                        .map(each -> OptionMark.of(each, at.words(), at.links()))
                        .toList(),
                positions.size() - first.size());
    }
}
