package org.parley.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.stability.solve.Concept;
import org.parley.web.view.MovePicture;
import org.parley.web.view.StateLine;
import org.parley.workbench.stability.MoveGraph;
import org.parley.workbench.stability.StateWords;
import org.parley.workbench.stability.format.Scenario;

/** States of a board as rows and pictures. */
final class StateLines {
    private final BoardAt at;
    private final Board board;
    private final Scenario scenario;
    private final StateWords words;

    StateLines(BoardAt at, Board board) {
        this.at = at;
        this.board = board;
        this.scenario = board.scenario();
        this.words = new StateWords(scenario);
    }

    StateWords words() {
        return words;
    }

    String id(int state) {
        return scenario.names().id(state).toString();
    }

    String link(int state) {
        return at.state(scenario.names().id(state));
    }

    StateLine line(int state) {
        return line(state, state == scenario.statusQuo() ? "start" : "");
    }

    StateLine line(int state, String tag) {
        List<StateWords.Taken> taken = words.taken(state);
        return new StateLine(
                id(state),
                link(state),
                taken,
                taken.isEmpty() ? words.line(state) : "",
                equilibrium(state),
                tag,
                verdicts(state));
    }

    List<String> equilibrium(int state) {
        return Board.CONCEPTS.stream()
                .filter(each -> board.isEquilibrium(each, state))
                .map(Concept::label)
                .toList();
    }

    private List<StateLine.Verdict> verdicts(int state) {
        List<StateLine.Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < scenario.decisionMakers().size(); i++) {
            verdicts.add(verdict(i, state));
        }
        return verdicts;
    }

    StateLine.Verdict verdict(int decisionMaker, int state) {
        return new StateLine.Verdict(
                scenario.decisionMakers().get(decisionMaker),
                Board.CONCEPTS.stream()
                        .map(each -> new StateLine.Mark(each.label(), board.isStable(each, decisionMaker, state)))
                        .toList());
    }

    /** A picture of the moves around states, from the state of today. */
    MovePicture picture(List<Integer> goals, int most) {
        MoveGraph graph = MoveGraph.of(scenario.conflict(), scenario.statusQuo(), goals, most);
        Map<Integer, MovePicture.Look> looks = new LinkedHashMap<>();
        for (int state : graph.states()) {
            String kind = state == graph.start() ? "start" : equilibrium(state).isEmpty() ? "way" : "equilibrium";
            looks.put(state, new MovePicture.Look(id(state), link(state), words.line(state), kind));
        }
        return MovePicture.of(
                graph,
                looks,
                arc -> scenario.decisionMakers().get(arc.mover()) + " " + words.change(arc.from(), arc.to()) + ": "
                        + id(arc.from()) + " to " + id(arc.to()));
    }
}
