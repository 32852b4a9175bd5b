package org.parley.web.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.workbench.stability.MoveGraph;

/**
 * The graph of moves as a picture: states in columns by the number of moves from the start, arcs by who moves.
 *
 * @param width of the picture
 * @param height of the picture
 * @param nodes states
 * @param arcs moves
 */
public record MovePicture(int width, int height, List<Node> nodes, List<Arc> arcs) {
    private static final int COLUMN = 190;
    private static final int ROW = 62;
    private static final int HALF = 30;
    private static final int MARGIN = 46;
    private static final int MOST_ROWS = 7;

    public MovePicture {
        nodes = List.copyOf(nodes);
        arcs = List.copyOf(arcs);
    }

    /** What a state looks like: its label, its address, its words, "start", "equilibrium" or "way". */
    public record Look(String id, String link, String words, String kind) {}

    /** A state in its place. */
    public record Node(int x, int y, Look look) {}

    /** A move: its line, its head, whose it is, whether it is an improvement, its words. */
    public record Arc(String line, String head, int mover, boolean improves, String words) {}

    /** Names a move. */
    @FunctionalInterface
    public interface Words {
        /** The move in words. */
        String of(MoveGraph.Arc arc);
    }

    /** The picture of a graph. */
    public static MovePicture of(MoveGraph graph, Map<Integer, Look> looks, Words words) {
        Map<Integer, int[]> places = places(graph);
        int columns = 1 + places.values().stream().mapToInt(p -> p[0]).max().orElse(0);
        int rows = 1 + places.values().stream().mapToInt(p -> p[1]).max().orElse(0);
        List<Node> nodes = new ArrayList<>();
        Map<Integer, Node> byState = new LinkedHashMap<>();
        places.forEach((state, place) -> {
            int inColumn = (int) places.values().stream()
                    .filter(other -> other[0] == place[0])
                    .count();
            int y = MARGIN + place[1] * ROW + (rows - inColumn) * ROW / 2;
            Node node = new Node(
                    MARGIN + place[0] * COLUMN, y, looks.getOrDefault(state, new Look("" + state, "", "", "way")));
            nodes.add(node);
            byState.put(state, node);
        });
        List<Arc> arcs = new ArrayList<>();
        for (MoveGraph.Arc arc : graph.arcs()) {
            Node from = byState.get(arc.from());
            Node to = byState.get(arc.to());
            if (from != null && to != null) {
                arcs.add(arc(from, to, arc, words.of(arc)));
            }
        }
        return new MovePicture(2 * MARGIN + (columns - 1) * COLUMN, 2 * MARGIN + (rows - 1) * ROW, nodes, arcs);
    }

    /** Column and row of each state: columns by the moves from the start, wrapped where one grows too tall. */
    private static Map<Integer, int[]> places(MoveGraph graph) {
        Map<Integer, Integer> levels = levels(graph);
        int deepest = levels.values().stream().mapToInt(level -> level).max().orElse(0);
        List<List<Integer>> columns = new ArrayList<>();
        for (int level = 0; level <= deepest + 1; level++) {
            List<Integer> column = new ArrayList<>();
            for (int state : graph.states()) {
                if (levels.getOrDefault(state, deepest + 1) == level) {
                    column.add(state);
                    if (column.size() == MOST_ROWS) {
                        columns.add(column);
                        column = new ArrayList<>();
                    }
                }
            }
            if (!column.isEmpty()) {
                columns.add(column);
            }
        }
        Map<Integer, int[]> places = new LinkedHashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            for (int r = 0; r < columns.get(c).size(); r++) {
                places.put(columns.get(c).get(r), new int[] {c, r});
            }
        }
        return places;
    }

    private static Map<Integer, Integer> levels(MoveGraph graph) {
        Map<Integer, Integer> levels = new LinkedHashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        if (graph.start() >= 0) {
            levels.put(graph.start(), 0);
            open.add(graph.start());
        }
        while (!open.isEmpty()) {
            int at = open.remove();
            for (MoveGraph.Arc arc : graph.arcs()) {
                if (arc.from() == at && !levels.containsKey(arc.to())) {
                    levels.put(arc.to(), levels.getOrDefault(at, 0) + 1);
                    open.add(arc.to());
                }
            }
        }
        return levels;
    }

    private static Arc arc(Node from, Node to, MoveGraph.Arc arc, String words) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.hypot(dx, dy);
        double bend = dx == 0 ? 0.45 : 0.1 + 0.04 * arc.mover();
        double midX = (from.x() + to.x()) / 2.0 - dy * bend;
        double midY = (from.y() + to.y()) / 2.0 + dx * bend * 0.6;
        double[] start = edge(from, midX, midY, 0);
        double[] end = edge(to, midX, midY, 3);
        double angle = Math.toDegrees(Math.atan2(to.y() - midY, to.x() - midX));
        String line = length == 0
                ? ""
                : String.format(
                        Locale.ROOT, "M%.1f %.1fQ%.1f %.1f %.1f %.1f", start[0], start[1], midX, midY, end[0], end[1]);
        String head = String.format(Locale.ROOT, "translate(%.1f %.1f) rotate(%.1f)", end[0], end[1], angle);
        return new Arc(line, head, arc.mover(), arc.improves(), words);
    }

    /** Where the line from a node towards a point crosses the node's box, and a little farther out. */
    private static double[] edge(Node node, double x, double y, double gap) {
        double dx = x - node.x();
        double dy = y - node.y();
        double reach = Math.min(
                dx == 0 ? Double.MAX_VALUE : (HALF + gap) / Math.abs(dx),
                dy == 0 ? Double.MAX_VALUE : (15 + gap) / Math.abs(dy));
        return new double[] {node.x() + dx * Math.min(1, reach), node.y() + dy * Math.min(1, reach)};
    }
}
