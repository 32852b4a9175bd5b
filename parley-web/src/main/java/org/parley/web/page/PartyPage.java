package org.parley.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.analysis.matrix.Position;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Office;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.Person;
import org.parley.web.view.Dates;
import org.parley.web.view.EvidenceStrip;
import org.parley.web.view.MoveLine;
import org.parley.web.view.OptionMark;
import org.parley.web.view.QuoteCard;
import org.parley.web.view.SupportBar;
import org.parley.workbench.render.MatrixRows;

/** A party: what it stands for on every issue, its red lines and conditions, what it moved on, its newest words. */
public final class PartyPage implements PageMaker {
    private static final int MOST_QUOTES = 8;

    /**
     * What the page shows.
     *
     * @param party canonical name
     * @param role what it is to the process
     * @param names other names
     * @param people who speaks for it, with offices held on the date
     * @param asOf the date, printed
     * @param redLines red lines that stand
     * @param conditional positions with conditions
     * @param blocks issues, what matters most first
     * @param moves newest first
     * @param strip a row an issue
     * @param quotes the newest
     * @param moreQuotes how many are not shown
     * @param timeline where all is listed by day
     */
    public record View(
            String party,
            String role,
            List<String> names,
            List<Speaker> people,
            String asOf,
            List<OptionMark> redLines,
            List<OptionMark> conditional,
            List<Block> blocks,
            List<MoveLine> moves,
            EvidenceStrip strip,
            List<QuoteCard> quotes,
            int moreQuotes,
            String timeline) {}

    /** A person and office. */
    public record Speaker(String name, String office) {}

    /** An issue and the party's options on it. */
    public record Block(String issue, String question, String link, String salience, List<OptionMark> options) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        String party = at.party(request.part("party"));
        return new Page(
                party,
                "/parties",
                "party.jte",
                view(at, party),
                true,
                () -> MatrixRows.json(at.cut(party, "")),
                () -> MatrixRows.csv(at.cut(party, "")));
    }

    private static View view(CaseAt at, String party) {
        List<Position> positions = at.matrix().positions().stream()
                .filter(each -> each.party().equals(party))
                .toList();
        Quotes quotes = new Quotes(at);
        List<QuoteCard> cards = quotes.of(positions);
        return new View(
                party,
                at.role(party),
                at.described(party).stream().flatMap(PartyPage::names).toList(),
                at.described(party).map(Party::people).orElse(List.of()).stream()
                        .map(each -> speaker(each, at.asOf()))
                        .toList(),
                Dates.longDay(at.asOf()),
                marks(at, positions.stream().filter(Position::redLine)),
                marks(at, positions.stream().filter(each -> !each.conditions().isEmpty())),
                bySalience(at, party).stream()
                        .filter(issue ->
                                positions.stream().anyMatch(each -> each.issue().equals(issue.id())))
                        .map(issue -> block(at, party, issue))
                        .toList(),
                new Moves(at).of(each -> each.party().equals(party)),
                quotes.strip(bySalience(at, party).stream()
                        .map(issue -> quotes.row(
                                issue.name(),
                                at.links().cell(party, issue.id()),
                                at.matrix().on(party, issue.id())))
                        .toList()),
                cards.stream().limit(MOST_QUOTES).toList(),
                Math.max(0, cards.size() - MOST_QUOTES),
                at.links().timeline(party, ""));
    }

    private static Stream<String> names(Party party) {
        return Stream.concat(party.metonyms().stream(), party.aliases().stream())
                .limit(6);
    }

    private static Speaker speaker(Person person, LocalDate day) {
        String offices = person.offices().stream()
                .filter(each -> each.heldOn(day))
                .map(Office::title)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Speaker(person.name(), offices);
    }

    private static List<OptionMark> marks(CaseAt at, Stream<Position> positions) {
        return positions
                .sorted(Position.WEIGHTIEST)
                .map(each -> OptionMark.of(each, at.words(), at.links()))
                .toList();
    }

    /** Issues, what matters most to the party first. */
    static List<Issue> bySalience(CaseAt at, String party) {
        return at.codebook().issues().stream()
                .sorted(Comparator.comparingDouble((Issue each) -> at.matrix().salience(party, each.id()))
                        .reversed())
                .toList();
    }

    private static Block block(CaseAt at, String party, Issue issue) {
        return new Block(
                issue.name(),
                issue.question(),
                at.links().cell(party, issue.id()),
                SupportBar.percent(at.matrix().salience(party, issue.id())),
                marks(at, at.matrix().on(party, issue.id()).stream()));
    }
}
