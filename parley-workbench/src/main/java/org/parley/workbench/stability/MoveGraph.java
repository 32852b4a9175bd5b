package org.parley.workbench.stability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.stability.after.StatusQuo;
import org.parley.analysis.stability.conflict.Conflict;
import org.parley.analysis.stability.conflict.Step;

/**
 * A part of the graph of moves that fits a picture: some states, those on the ways to them from a start, each side's best
 * improvement between them, and the steps of the ways.
 *
 * @param start the state that the ways start from, or -1
 * @param states shown, the start first
 * @param arcs between them
 */
public record MoveGraph(int start, List<Integer> states, List<Arc> arcs) {
    public MoveGraph {
        states = List.copyOf(states);
        arcs = List.copyOf(arcs);
    }

    /** A move; {@code improves} tells whether its mover prefers where it leads. */
    public record Arc(int mover, int from, int to, boolean improves) {}

    /**
     * The graph around goals.
     *
     * @param start the state that the ways start from, or -1 for none
     * @param goals states to show, the most wanted first
     * @param most how many states there may be
     */
    public static MoveGraph of(Conflict conflict, int start, List<Integer> goals, int most) {
        Set<Integer> states = new LinkedHashSet<>();
        Set<Arc> arcs = new LinkedHashSet<>();
        if (start >= 0) {
            states.add(start);
        }
        Map<Integer, List<Step>> ways = start < 0 ? Map.of() : ways(conflict, start, goals);
        for (int goal : goals) {
            List<Step> way = ways.getOrDefault(goal, List.of());
            Set<Integer> more = new LinkedHashSet<>(states);
            way.forEach(step -> more.add(step.to()));
            more.add(goal);
            if (more.size() <= most) {
                states.addAll(more);
                walk(conflict, start, way, arcs);
            }
        }
        improvements(conflict, states, arcs);
        return new MoveGraph(start, List.copyOf(states), List.copyOf(arcs));
    }

    /** By improvements where there is such a way, else any. */
    private static Map<Integer, List<Step>> ways(Conflict conflict, int start, List<Integer> goals) {
        BitSet wanted = new BitSet();
        goals.forEach(wanted::set);
        wanted.clear(start);
        StatusQuo quo = new StatusQuo(conflict);
        Map<Integer, List<Step>> ways = new LinkedHashMap<>(quo.legalPaths(start, wanted));
        ways.putAll(quo.improvementPaths(start, wanted));
        return ways;
    }

    private static void walk(Conflict conflict, int start, List<Step> way, Set<Arc> arcs) {
        int at = start;
        for (Step step : way) {
            arcs.add(new Arc(step.mover(), at, step.to(), conflict.improves(step.mover(), at, step.to())));
            at = step.to();
        }
    }

    private static void improvements(Conflict conflict, Set<Integer> states, Set<Arc> arcs) {
        for (int from : states) {
            for (int i = 0; i < conflict.size(); i++) {
                List<Integer> better = new ArrayList<>();
                for (int to : conflict.moves().from(i, from)) {
                    if (states.contains(to) && conflict.improves(i, from, to)) {
                        better.add(to);
                    }
                }
                int who = i;
                better.stream()
                        .max((a, b) -> Integer.compare(
                                conflict.rankings().get(who).rank(a),
                                conflict.rankings().get(who).rank(b)))
                        .ifPresent(to -> arcs.add(new Arc(who, from, to, true)));
            }
        }
    }
}
