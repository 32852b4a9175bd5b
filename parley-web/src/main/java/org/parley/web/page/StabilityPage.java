package org.parley.web.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.stability.after.StatusQuo;
import org.parley.analysis.stability.conflict.Step;
import org.parley.web.view.Dates;
import org.parley.web.view.MovePicture;
import org.parley.web.view.StateLine;
import org.parley.workbench.render.Csv;
import org.parley.workbench.stability.Judgement;
import org.parley.workbench.stability.format.Scenario;
import org.parley.workbench.stability.sourced.CaseSections;

/** What would hold: the notable states with every decision maker's verdicts, the graph of moves, the ways there. */
public final class StabilityPage implements PageMaker {
    private static final int MOST_ROWS = 20;
    private static final int MOST_GOALS = 9;
    private static final int MOST_NODES = 24;

    /**
     * What the page shows.
     *
     * @param head what stands above it
     * @param counts how many equilibria there are by concept
     * @param rows notable states
     * @param more how many equilibria are not shown
     * @param picture the graph of moves
     * @param ways from the state of today to the first equilibria
     * @param start the state that ways start from; empty without one
     */
    public record View(
            StabilityHead head,
            List<Count> counts,
            List<StateLine> rows,
            int more,
            MovePicture picture,
            List<Way> ways,
            String start) {}

    /** How many equilibria a concept has. */
    public record Count(String concept, int states, String meaning) {}

    /** A way to a state: its steps, and whether each is in the interest of who makes it. */
    public record Way(String to, String link, boolean willing, List<Turn> turns) {}

    /** A step of a way. */
    public record Turn(int mover, String who, String change, String to, String link) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        BoardAt asked = new BoardAt(at, request);
        return new Page(
                "Stability",
                "/stability",
                "stability.jte",
                asked.board().map(board -> view(at, asked, board)).orElse(empty(at, asked)),
                true,
                () -> asked.board().map(board -> json(asked, board)).orElse(StabilityHead.nothing()),
                () -> asked.board()
                        .map(board -> csv(asked, board))
                        .orElse(Csv.line(List.of("state", "label", "words", "equilibrium"))));
    }

    private static View empty(CaseAt at, BoardAt asked) {
        return new View(
                StabilityHead.of(at, asked, "/stability"),
                List.of(),
                List.of(),
                0,
                new MovePicture(0, 0, List.of(), List.of()),
                List.of(),
                "");
    }

    private static View view(CaseAt at, BoardAt asked, Board board) {
        StateLines lines = new StateLines(asked, board);
        List<Integer> notable = board.notable().withToday(MOST_ROWS);
        int equilibria = board.notable().equilibria().cardinality();
        List<Integer> goals = board.notable().first(MOST_GOALS);
        return new View(
                StabilityHead.of(at, asked, "/stability"),
                board.judgements().values().stream()
                        .map(each -> new Count(
                                each.concept(), each.equilibria().cardinality(), StabilityHead.meaning(each.concept())))
                        .toList(),
                notable.stream().map(lines::line).toList(),
                Math.max(0, equilibria - MOST_ROWS),
                lines.picture(goals, MOST_NODES),
                ways(board, lines, goals),
                board.scenario().statusQuo() < 0
                        ? ""
                        : lines.id(board.scenario().statusQuo()));
    }

    private static List<Way> ways(Board board, StateLines lines, List<Integer> goals) {
        Scenario scenario = board.scenario();
        if (scenario.statusQuo() < 0) {
            return List.of();
        }
        BitSet wanted = new BitSet();
        goals.forEach(wanted::set);
        wanted.clear(scenario.statusQuo());
        StatusQuo quo = new StatusQuo(scenario.conflict());
        Map<Integer, List<Step>> willing = quo.improvementPaths(scenario.statusQuo(), wanted);
        Map<Integer, List<Step>> legal = quo.legalPaths(scenario.statusQuo(), wanted);
        List<Way> ways = new ArrayList<>();
        for (int goal : goals) {
            if (wanted.get(goal)) {
                List<Step> steps = willing.getOrDefault(goal, legal.getOrDefault(goal, List.of()));
                ways.add(new Way(
                        lines.id(goal),
                        lines.link(goal),
                        willing.containsKey(goal),
                        turns(scenario.statusQuo(), steps, scenario, lines)));
            }
        }
        return ways;
    }

    private static List<Turn> turns(int start, List<Step> steps, Scenario scenario, StateLines lines) {
        List<Turn> turns = new ArrayList<>();
        int from = start;
        for (Step step : steps) {
            turns.add(new Turn(
                    step.mover(),
                    scenario.decisionMakers().get(step.mover()),
                    lines.words().change(from, step.to()),
                    lines.id(step.to()),
                    lines.link(step.to())));
            from = step.to();
        }
        return turns;
    }

    private static Map<String, Object> json(BoardAt asked, Board board) {
        Scenario scenario = board.scenario();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", scenario.id());
        json.put("title", scenario.title());
        json.put("states", scenario.states().size());
        json.put("decision_makers", scenario.decisionMakers());
        json.put("moves", asked.moves());
        Map<String, Object> equilibria = new LinkedHashMap<>();
        for (Judgement each : board.judgements().values()) {
            equilibria.put(
                    each.concept(),
                    each.equilibria().stream()
                            .mapToObj(s -> scenario.names().id(s))
                            .toList());
        }
        json.put("equilibria", equilibria);
        json.put(
                "notable",
                board.notable().withToday(MOST_ROWS).stream()
                        .map(s -> row(new StateLines(asked, board), s))
                        .toList());
        if (!asked.worked()) {
            json.put("origin", CaseSections.origin(board.source().get(0)));
        }
        return json;
    }

    private static Map<String, Object> row(StateLines lines, int state) {
        StateLine line = lines.line(state);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("state", line.id());
        row.put("words", lines.words().line(state));
        row.put("equilibrium", line.equilibrium());
        Map<String, Object> stable = new LinkedHashMap<>();
        line.verdicts()
                .forEach(each -> stable.put(
                        each.party(),
                        each.marks().stream()
                                .filter(StateLine.Mark::stable)
                                .map(StateLine.Mark::concept)
                                .toList()));
        row.put("stable", stable);
        return row;
    }

    private static String csv(BoardAt asked, Board board) {
        StateLines lines = new StateLines(asked, board);
        List<String> header = new ArrayList<>(List.of("state", "label", "words", "equilibrium"));
        header.addAll(board.scenario().decisionMakers());
        List<List<String>> rows = new ArrayList<>();
        board.notable().equilibria().stream().forEach(s -> {
            StateLine line = lines.line(s);
            List<String> row = new ArrayList<>(List.of(
                    line.id(),
                    board.scenario().names().label(s),
                    lines.words().line(s),
                    String.join(" ", line.equilibrium())));
            line.verdicts().forEach(each -> row.add(each.words()));
            rows.add(row);
        });
        return Csv.of(header, rows);
    }

    /** The date of a page, printed. */
    static String day(CaseAt at) {
        return Dates.longDay(at.asOf());
    }
}
