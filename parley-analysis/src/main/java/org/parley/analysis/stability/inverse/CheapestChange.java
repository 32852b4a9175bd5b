package org.parley.analysis.stability.inverse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The least costly set of states that would have to sink to the target's rank or below so that all requirements are met:
 * a branch-and-bound search over the ways to meet each requirement, bounded below by requirements that share no state.
 */
final class CheapestChange {
    private static final int MOST_STEPS = 200_000;

    private final IntToDoubleFunction cost;
    private BitSet best = new BitSet();
    private double bestCost = Double.POSITIVE_INFINITY;
    private int steps;

    CheapestChange(IntToDoubleFunction cost) {
        this.cost = cost;
    }

    /**
     * What must sink.
     *
     * @param states the states, ascending
     * @param cost the sum of their costs
     * @param exact whether no cheaper set exists; otherwise the search was cut short
     */
    record Change(List<Integer> states, double cost, boolean exact) {
        Change {
            states = List.copyOf(states);
        }
    }

    Change find(List<Requirement> requirements, BitSet above) {
        List<List<BitSet>> open = new ArrayList<>();
        for (Requirement requirement : requirements) {
            if (!requirement.isMet(above)) {
                open.add(requirement.alternatives().stream()
                        .map(set -> within(set, above))
                        .sorted(Comparator.comparingDouble(this::cost).thenComparing(BitSet::toString))
                        .toList());
            }
        }
        search(open, new BitSet());
        return new Change(best.stream().boxed().toList(), bestCost, steps <= MOST_STEPS);
    }

    private static BitSet within(BitSet set, BitSet above) {
        BitSet rest = (BitSet) set.clone();
        rest.and(above);
        return rest;
    }

    private double cost(BitSet set) {
        return set.stream().mapToDouble(cost).sum();
    }

    private static BitSet minus(BitSet set, BitSet sunk) {
        BitSet rest = (BitSet) set.clone();
        rest.andNot(sunk);
        return rest;
    }

    private void search(List<List<BitSet>> requirements, BitSet sunk) {
        List<List<BitSet>> open = requirements.stream()
                .filter(sets -> sets.stream().noneMatch(set -> minus(set, sunk).isEmpty()))
                .toList();
        double spent = cost(sunk);
        if (open.isEmpty()) {
            if (spent < bestCost) {
                bestCost = spent;
                best = (BitSet) sunk.clone();
            }
            return;
        }
        if (spent + atLeast(open, sunk) >= bestCost || ++steps > MOST_STEPS) {
            return;
        }
        List<BitSet> ways = open.get(0).stream()
                .map(set -> minus(set, sunk))
                .distinct()
                .sorted(Comparator.comparingDouble(this::cost).thenComparing(BitSet::toString))
                .toList();
        for (BitSet way : ways) {
            BitSet next = (BitSet) sunk.clone();
            next.or(way);
            search(open.subList(1, open.size()), next);
        }
    }

    /** Requirements without a common state must each be paid for. */
    private double atLeast(List<List<BitSet>> open, BitSet sunk) {
        double sum = 0;
        BitSet touched = new BitSet();
        for (List<BitSet> sets : open) {
            BitSet support = new BitSet();
            sets.forEach(support::or);
            support.andNot(sunk);
            if (!touched.intersects(support)) {
                touched.or(support);
                sum += sets.stream()
                        .mapToDouble(set -> cost(minus(set, sunk)))
                        .min()
                        .orElse(0);
            }
        }
        return sum;
    }
}
