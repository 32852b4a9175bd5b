package org.parley.analysis.bargaining;

import java.util.Arrays;

/**
 * Points that can be asked "is one of you at least as good for everyone?". A k-d tree with the largest and smallest
 * utilities of each node: a node whose best corner falls short somewhere is passed over, one whose worst corner reaches
 * everywhere answers yes at once. Leaves hold up to {@value #LEAF} points and split at the middle of their widest party.
 * Only the parties from a given one on are compared, since sorted input settles the first. Insertion O(log n); a question
 * O(n^(1-1/d)) at worst, mostly far less.
 */
final class DominanceTree {
    private static final int LEAF = 24;
    private static final int NONE = -1;

    private final int from;
    private final int parties;
    private final int width;
    private double[] highest;
    private double[] lowest;
    private int[] left;
    private int[] right;
    private int[] splitParty;
    private double[] splitValue;
    private double[][] leaves;
    private int[] counts;
    private int nodes;
    private int[] stack = new int[256];

    DominanceTree(int parties, int from) {
        this.from = from;
        this.parties = parties;
        this.width = parties - from;
        int capacity = 64;
        highest = new double[capacity * width];
        lowest = new double[capacity * width];
        left = new int[capacity];
        right = new int[capacity];
        splitParty = new int[capacity];
        splitValue = new double[capacity];
        leaves = new double[capacity][];
        counts = new int[capacity];
        newLeaf();
    }

    /** Whether a point inserted is at least as good, for every party compared, as the one standing at the place. */
    boolean dominates(double[] values, int place) {
        int at = place * parties + from;
        int depth = 0;
        stack[depth++] = 0;
        while (depth > 0) {
            int node = stack[--depth];
            if (counts[node] == 0 || !reaches(highest, node * width, values, at)) {
                continue;
            }
            if (reaches(lowest, node * width, values, at)) {
                return true;
            }
            if (left[node] != NONE) {
                if (depth + 2 > stack.length) {
                    stack = Arrays.copyOf(stack, depth * 2);
                }
                stack[depth++] = left[node];
                stack[depth++] = right[node];
            } else if (leafDominates(leaves[node], counts[node], values, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean leafDominates(double[] leaf, int count, double[] values, int at) {
        for (int i = 0; i < count; i++) {
            if (reaches(leaf, i * width, values, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(double[] corner, int place, double[] values, int at) {
        for (int p = 0; p < width; p++) {
            if (corner[place + p] < values[at + p]) {
                return false;
            }
        }
        return true;
    }

    /** Adds the point standing at the place. */
    void insert(double[] values, int place) {
        int at = place * parties + from;
        int node = 0;
        while (true) {
            widen(node, values, at);
            counts[node]++;
            if (left[node] == NONE) {
                break;
            }
            node = values[at + splitParty[node]] < splitValue[node] ? left[node] : right[node];
        }
        double[] leaf = leaves[node];
        int count = counts[node];
        if (count * width > leaf.length) {
            leaf = Arrays.copyOf(leaf, leaf.length * 2);
            leaves[node] = leaf;
        }
        System.arraycopy(values, at, leaf, (count - 1) * width, width);
        if (count >= LEAF) {
            split(node);
        }
    }

    private void widen(int node, double[] values, int at) {
        for (int p = 0; p < width; p++) {
            highest[node * width + p] = Math.max(highest[node * width + p], values[at + p]);
            lowest[node * width + p] = Math.min(lowest[node * width + p], values[at + p]);
        }
    }

    private void split(int node) {
        int widest = 0;
        for (int p = 1; p < width; p++) {
            if (spread(node, p) > spread(node, widest)) {
                widest = p;
            }
        }
        double middle = (lowest[node * width + widest] + highest[node * width + widest]) / 2;
        if (!(middle > lowest[node * width + widest])) {
            return;
        }
        int low = newLeaf();
        int high = newLeaf();
        double[] leaf = leaves[node];
        for (int i = 0; i < counts[node]; i++) {
            put(leaf[i * width + widest] < middle ? low : high, leaf, i * width);
        }
        splitParty[node] = widest;
        splitValue[node] = middle;
        left[node] = low;
        right[node] = high;
        leaves[node] = new double[0];
    }

    private double spread(int node, int party) {
        return highest[node * width + party] - lowest[node * width + party];
    }

    private void put(int node, double[] leaf, int at) {
        widen(node, leaf, at);
        System.arraycopy(leaf, at, leaves[node], counts[node]++ * width, width);
    }

    private int newLeaf() {
        if (nodes == counts.length) {
            grow();
        }
        int node = nodes++;
        Arrays.fill(highest, node * width, (node + 1) * width, Double.NEGATIVE_INFINITY);
        Arrays.fill(lowest, node * width, (node + 1) * width, Double.POSITIVE_INFINITY);
        left[node] = NONE;
        right[node] = NONE;
        leaves[node] = new double[LEAF * width];
        return node;
    }

    private void grow() {
        int capacity = counts.length * 2;
        highest = Arrays.copyOf(highest, capacity * width);
        lowest = Arrays.copyOf(lowest, capacity * width);
        left = Arrays.copyOf(left, capacity);
        right = Arrays.copyOf(right, capacity);
        splitParty = Arrays.copyOf(splitParty, capacity);
        splitValue = Arrays.copyOf(splitValue, capacity);
        leaves = Arrays.copyOf(leaves, capacity);
        counts = Arrays.copyOf(counts, capacity);
    }
}
