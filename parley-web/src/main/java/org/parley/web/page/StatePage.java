package org.parley.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.analysis.stability.conflict.Step;
import org.parley.analysis.stability.explain.Explanation;
import org.parley.analysis.stability.explain.Narrator;
import org.parley.analysis.stability.explain.Witness;
import org.parley.analysis.stability.solve.Concept;
import org.parley.web.view.QuoteCard;
import org.parley.web.view.StateLine;
import org.parley.workbench.render.Csv;
import org.parley.workbench.stability.MediatorQuestion;
import org.parley.workbench.stability.StabilityFindings;
import org.parley.workbench.stability.StabilityRequest;
import org.parley.workbench.stability.StateWords;
import org.parley.workbench.stability.format.Scenario;
import org.parley.workbench.stability.sourced.WishQuotes;

/** A state: what it means, who would leave it and why, on which quotes that rests, and what would make it hold. */
public final class StatePage implements PageMaker {
    private static final int MOST_SHOWN = 3;
    private static final List<String> HEADER = List.of("state", "decision_maker", "concept", "stable", "sentence");

    /**
     * What the page shows.
     *
     * @param head what stands above it
     * @param line the state
     * @param concept the concept of the explanations
     * @param meaning of the concept, in a clause
     * @param concepts the concepts to choose from
     * @param whys one a decision maker
     * @param question the concept of the mediator's question: enough under the one shown
     * @param levers what would have to change so that it holds, one a decision maker that leaves
     */
    public record View(
            StabilityHead head,
            StateLine line,
            String concept,
            String meaning,
            List<StabilityHead.Tab> concepts,
            List<Why> whys,
            String question,
            List<Lever> levers) {}

    /**
     * Why a decision maker stays or leaves.
     *
     * @param number of the decision maker
     * @param verdict under every concept
     * @param stays under the concept shown
     * @param sentence of the narrator
     * @param moves the improvements and how they are answered
     * @param wish the highest wish that the first improvement serves and the state does not; empty without one
     * @param quotes behind that wish
     */
    public record Why(
            int number,
            StateLine.Verdict verdict,
            boolean stays,
            String sentence,
            List<Move> moves,
            String wish,
            List<QuoteCard> quotes) {}

    /** An improvement, and the steps that answer it. */
    public record Move(StabilityPage.Turn improvement, List<StabilityPage.Turn> answer) {}

    /** The smallest change of wishes that would make a decision maker stay; none if no three changes are enough. */
    public record Lever(String party, List<String> changes) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        BoardAt asked = new BoardAt(at, request);
        String name = request.part("state");
        Board board = asked.board().orElseThrow(() -> missing(name));
        int state =
                board.scenario().names().find(name).stream().boxed().findFirst().orElseThrow(() -> missing(name));
        return new Page(
                "State " + board.scenario().names().id(state),
                "/stability",
                "state.jte",
                view(at, asked, board, state),
                false,
                () -> json(board, state),
                () -> Csv.of(HEADER, rows(board, state)));
    }

    private static PageNotFoundException missing(String name) {
        return new PageNotFoundException("state", name, "the table under /stability has the one you mean.");
    }

    private static View view(CaseAt at, BoardAt asked, Board board, int state) {
        StateLines lines = new StateLines(asked, board);
        Concept concept = asked.concept();
        String path = BoardAt.statePath(board.scenario().names().id(state));
        List<Why> whys = new ArrayList<>();
        for (int i = 0; i < board.scenario().decisionMakers().size(); i++) {
            whys.add(why(at, board, lines, concept, i, state));
        }
        return new View(
                StabilityHead.of(at, asked, path),
                lines.line(state),
                concept.label(),
                StabilityHead.meaning(concept.label()),
                Board.CONCEPTS.stream()
                        .map(each -> new StabilityHead.Tab(each.label(), asked.link(path, each), each == concept))
                        .toList(),
                whys,
                credible(concept).label(),
                levers(at, board, concept, state));
    }

    private static Why why(CaseAt at, Board board, StateLines lines, Concept concept, int i, int state) {
        Scenario scenario = board.scenario();
        Witness witness = new Explanation(scenario.conflict()).of(concept, i, state);
        Narrator narrator = new Narrator(scenario.decisionMakers(), lines::id);
        List<Move> moves = moves(board, lines, i, state, witness);
        Optional<Scenario.Statement> wish = firstImprovement(witness).flatMap(to -> decisive(scenario, i, state, to));
        List<QuoteCard> quotes = wish.map(
                        each -> new Quotes(at).of(new WishQuotes(scenario, at.matrix()).behindWish(i, each)))
                .orElse(List.of());
        return new Why(
                i,
                lines.verdict(i, state),
                witness.stable(),
                narrator.tell(concept, i, state, witness),
                moves,
                wish.map(new WishWords(board, at.words())::of).orElse(""),
                quotes.stream().limit(MOST_SHOWN).toList());
    }

    private static Optional<Integer> firstImprovement(Witness witness) {
        if (witness instanceof Witness.Unanswered open) {
            return Optional.of(open.improvement());
        }
        return witness instanceof Witness.AllAnswered all
                ? all.answers().stream().map(Witness.Answer::improvement).findFirst()
                : Optional.empty();
    }

    /** The highest wish in which two states differ, if preferences are made of wishes. */
    private static Optional<Scenario.Statement> decisive(Scenario scenario, int i, int from, int to) {
        if (scenario.preferences().get(i).form() != Scenario.PreferenceForm.STATEMENTS) {
            return Optional.empty();
        }
        int before = scenario.states().taken(from);
        int after = scenario.states().taken(to);
        return scenario.preferences().get(i).statements().stream()
                .filter(each ->
                        each.condition().holds(before) != each.condition().holds(after))
                .findFirst();
    }

    private static List<Move> moves(Board board, StateLines lines, int i, int state, Witness witness) {
        if (witness instanceof Witness.Unanswered open) {
            return List.of(new Move(turn(board, lines, i, state, open.improvement()), List.of()));
        }
        if (!(witness instanceof Witness.AllAnswered all)) {
            return List.of();
        }
        List<Move> moves = new ArrayList<>();
        for (Witness.Answer answer :
                all.answers().subList(0, Math.min(MOST_SHOWN, all.answers().size()))) {
            List<StabilityPage.Turn> steps = new ArrayList<>();
            int from = answer.improvement();
            for (Step step : answer.path()) {
                steps.add(turn(board, lines, step.mover(), from, step.to()));
                from = step.to();
            }
            moves.add(new Move(turn(board, lines, i, state, answer.improvement()), steps));
        }
        return moves;
    }

    private static StabilityPage.Turn turn(Board board, StateLines lines, int mover, int from, int to) {
        return new StabilityPage.Turn(
                mover,
                board.scenario().decisionMakers().get(mover),
                lines.words().change(from, to),
                lines.id(to),
                lines.link(to));
    }

    private static List<Lever> levers(CaseAt at, Board board, Concept concept, int state) {
        Scenario scenario = board.scenario();
        WishWords words = new WishWords(board, at.words());
        List<Lever> levers = new ArrayList<>();
        for (int i = 0; i < scenario.decisionMakers().size(); i++) {
            if (!board.isStable(concept, i, state)) {
                levers.add(new Lever(
                        scenario.decisionMakers().get(i),
                        new MediatorQuestion(scenario)
                                .plan(credible(concept), i, state)
                                .map(plan -> plan.steps().stream()
                                        .map(step -> step.verb() + " " + words.of(step.statement()))
                                        .toList())
                                .orElse(List.of())));
            }
        }
        return levers;
    }

    /**
     * The concept whose answer is also enough under the one asked for, and whose question stays small: what makes a state
     * hold against moves in the movers' own interest makes it hold against any.
     */
    private static Concept credible(Concept concept) {
        return switch (concept) {
            case GMR -> Concept.SEQ;
            case SMR -> Concept.SSEQ;
            default -> concept;
        };
    }

    private static Map<String, Object> json(Board board, int state) {
        Scenario scenario = board.scenario();
        String id = scenario.names().id(state).toString();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", id);
        json.put("words", new StateWords(scenario).line(state));
        Map<String, Object> sections = StabilityFindings.of(
                        new StabilityRequest(scenario, Board.concepts(), false, id, "", id, false, false))
                .sections();
        json.put("explanations", sections.getOrDefault("explanations", List.of()));
        json.put("levers", levers(board, state));
        return json;
    }

    /** The cheapest changes of wishes under SEQ, for each decision maker that leaves. */
    private static Map<String, Object> levers(Board board, int state) {
        Scenario scenario = board.scenario();
        Map<String, Object> levers = new LinkedHashMap<>();
        for (int i = 0; i < scenario.decisionMakers().size(); i++) {
            if (!board.isStable(Concept.SEQ, i, state)) {
                levers.put(
                        scenario.decisionMakers().get(i),
                        new MediatorQuestion(scenario)
                                .plan(Concept.SEQ, i, state)
                                .map(MediatorQuestion.StatementPlan::changes)
                                .orElse(List.of()));
            }
        }
        return levers;
    }

    private static List<List<String>> rows(Board board, int state) {
        Scenario scenario = board.scenario();
        Explanation explanation = new Explanation(scenario.conflict());
        Narrator narrator = new Narrator(
                scenario.decisionMakers(), s -> scenario.names().id(s).toString());
        List<List<String>> rows = new ArrayList<>();
        for (Concept concept : Board.CONCEPTS) {
            for (int i = 0; i < scenario.decisionMakers().size(); i++) {
                Witness witness = explanation.of(concept, i, state);
                rows.add(List.of(
                        scenario.names().id(state).toString(),
                        scenario.decisionMakers().get(i),
                        concept.label(),
                        String.valueOf(witness.stable()),
                        narrator.tell(concept, i, state, witness)));
            }
        }
        return rows;
    }
}
