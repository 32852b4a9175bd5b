package org.parley.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.analysis.matrix.Position;
import org.parley.web.view.QuoteCard;
import org.parley.web.view.StateLine;
import org.parley.workbench.render.Csv;
import org.parley.workbench.render.Numbers;
import org.parley.workbench.stability.PositionModel;
import org.parley.workbench.stability.format.Scenario;
import org.parley.workbench.stability.sourced.CaseSections;
import org.parley.workbench.stability.sourced.WishQuotes;

/** What each decision maker wants, most important first, with the quotes behind it; wishes can be moved up and down. */
public final class WishesPage implements PageMaker {
    private static final int MOST_QUOTES = 3;
    private static final int MOST_STATES = 5;
    private static final List<String> HEADER =
            List.of("decision_maker", "place", "that", "weight", "cites", "quotes", "note");

    /**
     * What the page shows.
     *
     * @param head what stands above it
     * @param asOf the date asked for, to be passed on; empty for the newest
     * @param model the model asked for, to be passed on; empty for that of positions
     * @param moves the moves so far, to be passed on
     * @param blocks one a decision maker
     * @param answer equilibria as they are now, and those that moving has ended
     */
    public record View(
            StabilityHead head, String asOf, String model, String moves, List<Block> blocks, List<StateLine> answer) {}

    /** A decision maker's wishes; the own parts, last in order, are told apart. */
    public record Block(int number, String party, String link, List<Wish> wishes, List<String> ownParts) {}

    /**
     * A wish.
     *
     * @param words what is wanted
     * @param weight printed
     * @param note source or assumption
     * @param up the move to the place above; empty at the top
     * @param down the move to the place below; empty at the end
     * @param quotes the newest behind it
     * @param more how many more there are
     */
    public record Wish(
            String words, String weight, String note, String up, String down, List<QuoteCard> quotes, int more) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        BoardAt asked = new BoardAt(at, request);
        return new Page(
                "Wishes",
                "/stability",
                "wishes.jte",
                new View(
                        StabilityHead.of(at, asked, "/stability/wishes"),
                        request.value("as-of"),
                        asked.worked() ? Boards.WORKED : "",
                        asked.moves(),
                        asked.board().map(board -> blocks(at, board)).orElse(List.of()),
                        asked.moved() ? answer(asked) : List.of()),
                true,
                () -> asked.board().map(board -> json(at, asked, board)).orElse(StabilityHead.nothing()),
                () -> Csv.of(HEADER, asked.board().map(board -> rows(at, board)).orElse(List.of())));
    }

    private static List<Block> blocks(CaseAt at, Board board) {
        List<Block> blocks = new ArrayList<>();
        WishWords words = new WishWords(board, at.words());
        for (int i = 0; i < board.scenario().decisionMakers().size(); i++) {
            List<Scenario.Statement> all = board.scenario().preferences().get(i).statements();
            List<Wish> wishes = new ArrayList<>();
            for (int k = 0; k < all.size(); k++) {
                if (!PositionModel.isOwnPart(all.get(k))) {
                    wishes.add(wish(at, board, words, i, k));
                }
            }
            blocks.add(new Block(
                    i,
                    board.scenario().decisionMakers().get(i),
                    at.links().party(board.scenario().decisionMakers().get(i)),
                    wishes,
                    all.stream().filter(PositionModel::isOwnPart).map(words::of).toList()));
        }
        return blocks;
    }

    private static Wish wish(CaseAt at, Board board, WishWords words, int i, int k) {
        List<Scenario.Statement> all = board.scenario().preferences().get(i).statements();
        Scenario.Statement statement = all.get(k);
        List<Position> positions = new WishQuotes(board.scenario(), at.matrix()).behindWish(i, statement);
        List<QuoteCard> quotes = new Quotes(at).of(positions);
        return new Wish(
                words.of(statement),
                Numbers.text(Math.round(statement.weight() * 100) / 100.0),
                board.source().isEmpty()
                        ? statement.note()
                        : PositionModel.isVeto(statement) ? "red line: comes first" : "",
                k == 0 ? "" : new WishMove(i, k, k - 1).text(),
                k == all.size() - 1 ? "" : new WishMove(i, k, k + 1).text(),
                quotes.stream().limit(MOST_QUOTES).toList(),
                Math.max(0, quotes.size() - MOST_QUOTES));
    }

    private static List<StateLine> answer(BoardAt asked) {
        Board before = asked.original().orElseThrow();
        Board now = asked.board().orElseThrow();
        StateLines lines = new StateLines(asked, now);
        List<Integer> notable = now.notable().first(MOST_STATES);
        List<Integer> were = before.notable().first(MOST_STATES);
        return Stream.concat(
                        notable.stream()
                                .map(s -> lines.line(
                                        s, before.notable().equilibria().get(s) ? "" : "new")),
                        were.stream()
                                .filter(s -> !notable.contains(s))
                                .map(s ->
                                        lines.line(s, now.notable().equilibria().get(s) ? "weaker" : "gone")))
                .toList();
    }

    private static Map<String, Object> json(CaseAt at, BoardAt asked, Board board) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", board.scenario().id());
        json.put("moves", asked.moves());
        json.put("wishes", new CaseSections(board.scenario(), at.matrix()).quotes());
        json.put("equilibria_in_words", new CaseSections(board.scenario(), at.matrix()).inWords(board.judgements()));
        return json;
    }

    private static List<List<String>> rows(CaseAt at, Board board) {
        WishQuotes quotes = new WishQuotes(board.scenario(), at.matrix());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < board.scenario().decisionMakers().size(); i++) {
            List<Scenario.Statement> all = board.scenario().preferences().get(i).statements();
            for (int k = 0; k < all.size(); k++) {
                Scenario.Statement each = all.get(k);
                int said = quotes.behindWish(i, each).stream()
                        .mapToInt(position -> position.utterances().size())
                        .sum();
                rows.add(List.of(
                        board.scenario().decisionMakers().get(i),
                        String.valueOf(k + 1),
                        each.words(),
                        Numbers.text(each.weight()),
                        String.join(" ", each.cites()),
                        String.valueOf(said),
                        each.note()));
            }
        }
        return rows;
    }
}
