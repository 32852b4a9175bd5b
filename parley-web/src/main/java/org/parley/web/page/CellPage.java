package org.parley.web.page;

import java.util.List;
import java.util.Map;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.codebook.Issue;
import org.parley.web.view.Dates;
import org.parley.web.view.EvidenceStrip;
import org.parley.web.view.IssueLine;
import org.parley.web.view.MoveLine;
import org.parley.web.view.OptionMark;
import org.parley.web.view.QuoteCard;
import org.parley.web.view.SupportBar;
import org.parley.workbench.render.MatrixRows;
import org.parley.workbench.render.StatementRows;

/** A party on an issue: every option it has spoken of, and its quotes, newest first. */
public final class CellPage implements PageMaker {
    /**
     * What the page shows.
     *
     * @param party canonical name
     * @param partyLink page of the party
     * @param issue where the issue stands
     * @param salience how much of what the party says is on the issue, printed
     * @param asOf the date, printed
     * @param options weightiest first
     * @param strip a row an option
     * @param moves on this issue
     * @param quotes newest first
     * @param uncounted statements on the issue that do not enter the matrix
     */
    public record View(
            String party,
            String partyLink,
            IssueLine issue,
            String salience,
            String asOf,
            List<OptionMark> options,
            EvidenceStrip strip,
            List<MoveLine> moves,
            List<QuoteCard> quotes,
            List<QuoteCard> uncounted) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        String party = at.party(request.part("party"));
        Issue issue = at.issue(request.part("issue"));
        List<Position> positions = at.matrix().on(party, issue.id()).stream()
                .sorted(Position.WEIGHTIEST)
                .toList();
        List<SourcedStatement> said = at.statements().stream()
                .filter(each -> each.statement().attribution().holder().equals(party))
                .filter(each -> each.statement().coding().issue().equals(issue.id()))
                .toList();
        return new Page(
                party + " on " + issue.name(),
                "/matrix",
                "cell.jte",
                view(at, party, issue, positions, said),
                true,
                () -> json(at, party, issue, said),
                () -> StatementRows.csv(said));
    }

    private static View view(
            CaseAt at, String party, Issue issue, List<Position> positions, List<SourcedStatement> said) {
        Quotes quotes = new Quotes(at);
        List<String> counted =
                positions.stream().flatMap(each -> each.statementIds().stream()).toList();
        return new View(
                party,
                at.links().party(party),
                new IssueLines(at).of(issue),
                SupportBar.percent(at.matrix().salience(party, issue.id())),
                Dates.longDay(at.asOf()),
                positions.stream()
                        .map(each -> OptionMark.of(each, at.words(), at.links()))
                        .toList(),
                quotes.strip(positions.stream()
                        .map(each -> quotes.row(
                                at.words().option(each.issue(), each.option()),
                                at.links().option(party, each.issue(), each.option()),
                                List.of(each)))
                        .toList()),
                new Moves(at)
                        .of(each -> each.party().equals(party) && each.issue().equals(issue.id())),
                quotes.of(positions),
                said.stream()
                        .filter(each -> !counted.contains(each.statement().id()))
                        .sorted(SourcedStatement.BY_DAY.reversed())
                        .map(each -> QuoteCard.of(each, at.words(), at.links()))
                        .toList());
    }

    private static Object json(CaseAt at, String party, Issue issue, List<SourcedStatement> said) {
        Map<String, Object> json = MatrixRows.json(at.cut(party, issue.id()));
        json.put("statements", said.stream().map(StatementRows::json).toList());
        return json;
    }
}
