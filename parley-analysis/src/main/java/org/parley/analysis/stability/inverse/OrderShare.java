package org.parley.analysis.stability.inverse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The exact share of strict preference orders that meet all requirements, without listing orders. Requirements that share
 * no state multiply; alternatives common to all of them and apart from the rest have a closed form; what is left is split
 * on the most frequent state, with memory. Option form without one-way courses needs no split at all.
 */
final class OrderShare {
    private static final int MOST_SPLITS = 50_000;

    private final Map<Set<List<BitSet>>, Likelihood> known = new HashMap<>();
    private int splits;

    /** The share; empty if it would take more than {@value #MOST_SPLITS} splits. */
    Optional<Fraction> of(List<Requirement> requirements) {
        try {
            List<List<BitSet>> open = requirements.stream()
                    .filter(requirement -> !requirement.isVoid())
                    .map(Requirement::alternatives)
                    .toList();
            return Optional.of(all(open).share());
        } catch (TooMany e) {
            return Optional.empty();
        }
    }

    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Likelihood all(List<List<BitSet>> requirements) {
        Likelihood product = Likelihood.ALWAYS;
        for (List<List<BitSet>> component : components(requirements)) {
            product = product.times(component(component));
        }
        return product;
    }

    private static List<List<List<BitSet>>> components(List<List<BitSet>> requirements) {
        List<List<List<BitSet>>> groups = new ArrayList<>();
        List<BitSet> supports = new ArrayList<>();
        for (List<BitSet> requirement : requirements) {
            List<List<BitSet>> joined = new ArrayList<>(List.of(requirement));
            BitSet support = union(requirement);
            for (int g = groups.size() - 1; g >= 0; g--) {
                if (supports.get(g).intersects(support)) {
                    joined.addAll(0, groups.remove(g));
                    support.or(supports.remove(g));
                }
            }
            groups.add(joined);
            supports.add(support);
        }
        return groups;
    }

    private static BitSet union(List<BitSet> sets) {
        BitSet union = new BitSet();
        sets.forEach(union::or);
        return union;
    }

    private Likelihood component(List<List<BitSet>> requirements) {
        Optional<Likelihood> closed = withCommonAlternatives(requirements);
        if (closed.isPresent()) {
            return closed.get();
        }
        Set<List<BitSet>> key = new LinkedHashSet<>(requirements);
        Likelihood before = known.get(key);
        if (before != null) {
            return before;
        }
        if (++splits > MOST_SPLITS) {
            throw new TooMany();
        }
        Likelihood found = split(requirements);
        known.put(key, found);
        return found;
    }

    /** Met iff some common alternative is met, or else each requirement by one of its own. */
    private Optional<Likelihood> withCommonAlternatives(List<List<BitSet>> requirements) {
        List<BitSet> common = new ArrayList<>(new LinkedHashSet<>(requirements.get(0)));
        requirements.forEach(common::retainAll);
        List<List<BitSet>> own = requirements.stream()
                .map(requirement -> requirement.stream()
                        .filter(set -> !common.contains(set))
                        .toList())
                .toList();
        BitSet covered = new BitSet();
        for (BitSet set : common) {
            if (covered.intersects(set)) {
                return Optional.empty();
            }
            covered.or(set);
        }
        boolean apart = own.stream().noneMatch(sets -> union(sets).intersects(covered));
        if (common.isEmpty() || !apart) {
            return Optional.empty();
        }
        Likelihood noneCommon = Likelihood.ALWAYS;
        for (BitSet set : common) {
            noneCommon = noneCommon.times(
                    set.cardinality() == 1
                            ? Likelihood.monomial(1, 0)
                            : Likelihood.monomial(0, set.cardinality()).complement());
        }
        Likelihood ownFail = own.stream().anyMatch(List::isEmpty) ? Likelihood.ALWAYS : all(own).complement();
        return Optional.of(noneCommon.times(ownFail).complement());
    }

    private Likelihood split(List<List<BitSet>> requirements) {
        int state = mostFrequent(requirements);
        Likelihood above = Likelihood.monomial(1, 0).times(given(requirements, state, true));
        return above.plus(Likelihood.monomial(0, 1).times(given(requirements, state, false)));
    }

    private static int mostFrequent(List<List<BitSet>> requirements) {
        Map<Integer, Integer> counts = new TreeMap<>();
        requirements.forEach(sets ->
                sets.forEach(set -> set.stream().forEach(state -> counts.merge(state, 1, Integer::sum))));
        int best = -1;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            best = best < 0 || count.getValue() > counts.getOrDefault(best, 0) ? count.getKey() : best;
        }
        return best;
    }

    private Likelihood given(List<List<BitSet>> requirements, int state, boolean above) {
        List<List<BitSet>> left = new ArrayList<>();
        for (List<BitSet> requirement : requirements) {
            List<BitSet> sets = new ArrayList<>();
            boolean met = false;
            for (BitSet set : requirement) {
                if (!set.get(state)) {
                    sets.add(set);
                } else if (!above) {
                    BitSet smaller = (BitSet) set.clone();
                    smaller.clear(state);
                    met |= smaller.isEmpty();
                    sets.add(smaller);
                }
            }
            if (!met && sets.isEmpty()) {
                return Likelihood.NEVER;
            }
            if (!met) {
                left.add(sets);
            }
        }
        return all(left);
    }
}
