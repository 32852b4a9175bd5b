package org.parley.web.page;

import java.util.List;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.web.view.Dates;
import org.parley.web.view.IssueLine;
import org.parley.workbench.render.MatrixRows;

/** The agenda: every issue with its question and where it stands. */
public final class IssuesPage implements PageMaker {
    /** What the page shows: the date, printed; issues in the order of the codebook. */
    public record View(String asOf, List<Entry> issues) {}

    /** An issue and the labels of its options. */
    public record Entry(IssueLine line, List<String> options) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        IssueLines lines = new IssueLines(at);
        List<Entry> entries = at.codebook().issues().stream()
                .map(each -> new Entry(lines.of(each), options(each)))
                .toList();
        return new Page(
                "Issues",
                "/issues",
                "issues.jte",
                new View(Dates.longDay(at.asOf()), entries),
                true,
                () -> MatrixRows.json(at.matrix()),
                () -> MatrixRows.csv(at.matrix()));
    }

    private static List<String> options(Issue issue) {
        return issue.options().stream().map(Option::label).toList();
    }
}
