package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.analysis.matrix.Position;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.web.view.Dates;
import org.parley.web.view.EvidenceStrip;
import org.parley.web.view.IssueLine;
import org.parley.web.view.Links;
import org.parley.web.view.MoveLine;
import org.parley.web.view.OptionMark;
import org.parley.web.view.QuoteCard;
import org.parley.workbench.render.MatrixRows;

/** An issue: its options, each party's place on each, the evidence over time, what moved, the newest words. */
public final class IssuePage implements PageMaker {
    private static final int MOST_QUOTES = 12;

    /**
     * What the page shows.
     *
     * @param line where it stands
     * @param asOf the date, printed
     * @param options options that were spoken of, most said first
     * @param unspoken labels of options that nobody has spoken of
     * @param strip a row a party
     * @param moves newest first
     * @param quotes the newest
     * @param moreQuotes how many are not shown
     * @param timeline where all is listed by day
     */
    public record View(
            IssueLine line,
            String asOf,
            List<OptionBlock> options,
            List<String> unspoken,
            EvidenceStrip strip,
            List<MoveLine> moves,
            List<QuoteCard> quotes,
            int moreQuotes,
            String timeline) {}

    /** An option and each party's place on it; who can carry it out. */
    public record OptionBlock(
            String label,
            String description,
            String anchor,
            boolean exclusive,
            List<String> controlledBy,
            List<OptionMark> places) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        Issue issue = at.issue(request.part("issue"));
        return new Page(
                issue.name(),
                "/issues",
                "issue.jte",
                view(at, issue),
                true,
                () -> json(at, issue),
                () -> MatrixRows.csv(at.cut("", issue.id())));
    }

    private static Map<String, Object> json(CaseAt at, Issue issue) {
        Map<String, Object> json = MatrixRows.json(at.cut("", issue.id()));
        json.put("question", issue.question());
        json.put("options", issue.options());
        return json;
    }

    private static View view(CaseAt at, Issue issue) {
        List<Position> positions = at.on(issue.id());
        Quotes quotes = new Quotes(at);
        List<QuoteCard> cards = quotes.of(positions);
        List<OptionBlock> blocks = new ArrayList<>();
        List<String> unspoken = new ArrayList<>();
        for (Option option : issue.options()) {
            OptionBlock block = block(at, option, positions);
            if (block.places().isEmpty()) {
                unspoken.add(option.label());
            } else {
                blocks.add(block);
            }
        }
        blocks.sort(java.util.Comparator.comparingInt((OptionBlock each) -> -quotes(each)));
        return new View(
                new IssueLines(at).of(issue),
                Dates.longDay(at.asOf()),
                blocks,
                unspoken,
                quotes.strip(at.speakers().stream()
                        .map(party -> quotes.row(
                                party,
                                at.links().cell(party, issue.id()),
                                at.matrix().on(party, issue.id())))
                        .toList()),
                new Moves(at).of(each -> each.issue().equals(issue.id())),
                cards.stream().limit(MOST_QUOTES).toList(),
                Math.max(0, cards.size() - MOST_QUOTES),
                at.links().timeline("", issue.id()));
    }

    private static int quotes(OptionBlock block) {
        return block.places().stream().mapToInt(OptionMark::quotes).sum();
    }

    private static OptionBlock block(CaseAt at, Option option, List<Position> positions) {
        return new OptionBlock(
                option.label(),
                option.description(),
                Links.anchor(option.id()),
                option.exclusive(),
                option.controlledBy(),
                positions.stream()
                        .filter(each -> each.option().equals(option.id()))
                        .map(each -> OptionMark.of(each, at.words(), at.links()))
                        .toList());
    }
}
