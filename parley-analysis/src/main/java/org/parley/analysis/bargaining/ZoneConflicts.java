package org.parley.analysis.bargaining;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.preference.AdditiveUtility;

/**
 * Who empties the zone of agreement: the minimal conflicts between red lines and reservation values (each set cannot be
 * met together, every part of it can), and the minimal relaxations (giving up the set opens the zone, no part of it
 * does). The two are each other's minimal hitting sets (Reiter, Artificial Intelligence 32, 1987; Liffiton and Sakallah,
 * JAR 40, 2008), which is how they are found: a hitting set of the conflicts known so far either opens the zone or leads
 * to a new conflict. Conditions that nobody owns are taken as given.
 */
public final class ZoneConflicts {
    private static final int MOST_CONFLICTS = 60;
    private static final int MOST_PACKAGES = 20_000;

    private final BargainingModel model;
    private final List<Demand> demands = new ArrayList<>();
    private final Map<BitSet, Boolean> open = new HashMap<>();
    private final List<BitSet> conflicts = new ArrayList<>();
    private final List<BitSet> relaxations = new ArrayList<>();
    private boolean complete;

    /** The conflicts of this model. */
    public ZoneConflicts(BargainingModel model) {
        this.model = model;
        model.restrictions().stream()
                .filter(Restriction::redLine)
                .forEach(line -> demands.add(new Demand(line.owner(), line.name())));
        model.parties().stream()
                .filter(party -> party.reservation() > Double.NEGATIVE_INFINITY)
                .forEach(party -> demands.add(new Demand(party.name(), "")));
        if (opens(new BitSet())) {
            search();
        }
    }

    /** Minimal conflicts, smallest first; empty if the zone is not, or if the conditions alone leave no package. */
    public List<List<Demand>> conflicts() {
        return conflicts.stream()
                .map(this::named)
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    }

    /** Minimal relaxations: fewest demands first, then the least total lowering of reservation values. */
    public List<Relaxation> relaxations() {
        return relaxations.stream()
                .filter(set -> !set.isEmpty())
                .map(this::relaxation)
                .sorted(Comparator.comparingInt((Relaxation r) -> r.demands().size())
                        .thenComparingDouble(Relaxation::total))
                .toList();
    }

    /** False if there are more than {@value #MOST_CONFLICTS} conflicts and the lists were cut. */
    public boolean complete() {
        return complete;
    }

    private void search() {
        while (conflicts.size() < MOST_CONFLICTS) {
            relaxations.clear();
            int before = conflicts.size();
            for (BitSet hitting : HittingSets.of(conflicts)) {
                BitSet kept = all();
                kept.andNot(hitting);
                if (opens(kept)) {
                    relaxations.add(hitting);
                } else {
                    conflicts.add(shrunk(kept));
                    break;
                }
            }
            if (conflicts.size() == before) {
                complete = true;
                return;
            }
        }
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, demands.size());
        return all;
    }

    private BitSet shrunk(BitSet impossible) {
        BitSet core = (BitSet) impossible.clone();
        for (int d = core.nextSetBit(0); d >= 0; d = core.nextSetBit(d + 1)) {
            core.clear(d);
            if (opens(core)) {
                core.set(d);
            }
        }
        return core;
    }

    private boolean opens(BitSet kept) {
        return open.computeIfAbsent((BitSet) kept.clone(), this::hasPackage);
    }

    private boolean hasPackage(BitSet kept) {
        List<BargainingParty> bound = model.parties().stream()
                .filter(party -> keeps(kept, new Demand(party.name(), "")))
                .toList();
        BargainingModel relaxed = relaxed(kept, bound.isEmpty() ? List.of(indifferent()) : bound);
        return FrontierSearch.of(relaxed, MOST_PACKAGES)
                        .above(relaxed, relaxed.reservations())
                        .size()
                > 0;
    }

    private BargainingModel relaxed(BitSet kept, List<BargainingParty> parties) {
        List<Restriction> lines = model.restrictions().stream()
                .filter(line -> !line.redLine() || keeps(kept, new Demand(line.owner(), line.name())))
                .toList();
        return new BargainingModel(model.space(), parties, lines);
    }

    private boolean keeps(BitSet kept, Demand demand) {
        int place = demands.indexOf(demand);
        return place >= 0 && kept.get(place);
    }

    private BargainingParty indifferent() {
        double[][] nothing = new double[model.space().issues().size()][];
        for (int i = 0; i < nothing.length; i++) {
            nothing[i] = new double[model.space().options(i)];
        }
        return new BargainingParty("nobody", AdditiveUtility.of(nothing), Double.NEGATIVE_INFINITY);
    }

    private List<Demand> named(BitSet set) {
        return set.stream().mapToObj(demands::get).toList();
    }

    private Relaxation relaxation(BitSet dropped) {
        BitSet kept = all();
        kept.andNot(dropped);
        BargainingModel relaxed = relaxed(kept, model.parties());
        double[] floor = model.reservations();
        for (int p = 0; p < floor.length; p++) {
            if (!keeps(kept, new Demand(model.parties().get(p).name(), ""))) {
                floor[p] = Double.NEGATIVE_INFINITY;
            }
        }
        Frontier opened = FrontierSearch.of(relaxed, MOST_PACKAGES).above(relaxed, floor);
        int best = 0;
        for (int i = 1; i < opened.size(); i++) {
            if (shortfall(opened, i) < shortfall(opened, best)) {
                best = i;
            }
        }
        return new Relaxation(named(dropped), lowered(opened, best), opened.outcome(best));
    }

    private double shortfall(Frontier opened, int point) {
        return lowered(opened, point).stream()
                .mapToDouble(l -> l.from() - l.to())
                .sum();
    }

    private List<Relaxation.Lowering> lowered(Frontier opened, int point) {
        List<Relaxation.Lowering> lowered = new ArrayList<>();
        for (int p = 0; p < model.parties().size(); p++) {
            BargainingParty party = model.parties().get(p);
            if (opened.utility(point, p) < party.reservation()) {
                lowered.add(new Relaxation.Lowering(party.name(), party.reservation(), opened.utility(point, p)));
            }
        }
        return lowered;
    }
}
