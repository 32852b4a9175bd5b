package org.parley.analysis.stability.solve;

import java.util.Arrays;
import java.util.BitSet;

/**
 * All legal sequences of a set of movers at once: a graph over pairs (state, who moved last), in which nobody moves twice
 * in a row, cut into strongly connected components (Tarjan 1972), sinks first. Then one sweep answers a question about
 * everything reachable. O(movers x arcs).
 */
public final class SequenceGraph {
    private final int[][][] arcs;
    private final int states;
    private final int movers;
    private final int[] component;
    private final int[] sinksFirst;
    private int components;

    /**
     * Builds the graph.
     *
     * @param arcs for each mover of the set and each state the targets of its moves
     */
    public SequenceGraph(int[][][] arcs) {
        this.arcs = arcs;
        this.movers = arcs.length;
        this.states = movers == 0 ? 0 : arcs[0].length;
        this.component = new int[states * movers];
        this.sinksFirst = new int[states * movers];
        Arrays.fill(component, -1);
        new Tarjan().run();
    }

    /**
     * For each state the least value over all states reachable from it by a sequence of at least one move.
     *
     * @param values one value per state
     * @return {@link Integer#MAX_VALUE} where no move is possible
     */
    public int[] leastReachable(int[] values) {
        int[] least = new int[components];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int node : sinksFirst) {
            int c = component[node];
            int found = Math.min(least[c], values[node / movers]);
            for (int j = 0; j < movers; j++) {
                for (int target : targets(node, j)) {
                    found = Math.min(found, least[component[target * movers + j]]);
                }
            }
            least[c] = found;
        }
        int[] result = new int[states];
        for (int s = 0; s < states; s++) {
            result[s] = Integer.MAX_VALUE;
            for (int j = 0; j < movers; j++) {
                for (int target : arcs[j][s]) {
                    result[s] = Math.min(result[s], least[component[target * movers + j]]);
                }
            }
        }
        return result;
    }

    /** For each state all states reachable from it by a sequence of at least one move. */
    public BitSet[] reachable() {
        BitSet[] reach = new BitSet[components];
        for (int node : sinksFirst) {
            int c = component[node];
            if (reach[c] == null) {
                reach[c] = new BitSet(states);
            }
            reach[c].set(node / movers);
            for (int j = 0; j < movers; j++) {
                for (int target : targets(node, j)) {
                    int next = component[target * movers + j];
                    if (next != c) {
                        reach[c].or(reach[next]);
                    }
                }
            }
        }
        BitSet[] result = new BitSet[states];
        for (int s = 0; s < states; s++) {
            result[s] = new BitSet(states);
            for (int j = 0; j < movers; j++) {
                for (int target : arcs[j][s]) {
                    result[s].or(reach[component[target * movers + j]]);
                }
            }
        }
        return result;
    }

    private int[] targets(int node, int mover) {
        return node % movers == mover ? new int[0] : arcs[mover][node / movers];
    }

    /** Tarjan's algorithm without recursion: each frame remembers the mover and the arc at which it stands. */
    private final class Tarjan {
        private final int[] index = new int[states * movers];
        private final int[] low = new int[states * movers];
        private final int[] open = new int[states * movers];
        private final int[] frames = new int[states * movers];
        private final int[] frameMover = new int[states * movers];
        private final int[] frameArc = new int[states * movers];
        private int openCount;
        private int depth;
        private int nextIndex = 1;
        private int finished;

        void run() {
            for (int node = 0; node < index.length; node++) {
                if (index[node] == 0) {
                    enter(node);
                    while (depth > 0) {
                        step();
                    }
                }
            }
        }

        private void enter(int node) {
            index[node] = nextIndex;
            low[node] = nextIndex++;
            open[openCount++] = node;
            frames[depth] = node;
            frameMover[depth] = 0;
            frameArc[depth++] = 0;
        }

        private void step() {
            int top = depth - 1;
            int node = frames[top];
            while (frameMover[top] < movers) {
                int j = frameMover[top];
                int[] targets = targets(node, j);
                while (frameArc[top] < targets.length) {
                    int next = targets[frameArc[top]++] * movers + j;
                    if (index[next] == 0) {
                        enter(next);
                        return;
                    }
                    if (component[next] < 0) {
                        low[node] = Math.min(low[node], index[next]);
                    }
                }
                frameMover[top]++;
                frameArc[top] = 0;
            }
            leave(node);
        }

        private void leave(int node) {
            depth--;
            if (low[node] == index[node]) {
                int member;
                do {
                    member = open[--openCount];
                    component[member] = components;
                    sinksFirst[finished++] = member;
                } while (member != node);
                components++;
            }
            if (depth > 0) {
                int parent = frames[depth - 1];
                low[parent] = Math.min(low[parent], low[node]);
            }
        }
    }
}
