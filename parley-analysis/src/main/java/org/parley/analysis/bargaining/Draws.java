package org.parley.analysis.bargaining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The same analysis over many draws of uncertain preferences: how often the zone is empty, how often each plan lies in it,
 * which packages are most robust. All draws share one outcome space and the same parties. The packages compared are the
 * solution points of all draws (the {@value #MOST_PACKAGES} picked most often). A plan silent on an issue counts as
 * acceptable if some way of filling its silence is.
 */
public final class Draws {
    private static final int MOST_POINTS = 50_000;
    private static final int MOST_PACKAGES = 60;

    private final int count;
    private final IntFunction<BargainingModel> model;

    /** So many draws; the function gives the model of each and must give the same one for the same number. */
    public Draws(int count, IntFunction<BargainingModel> model) {
        this.count = count;
        this.model = model;
    }

    /** Share of draws in which the zone of possible agreement is empty. */
    public double emptyShare() {
        int empty = 0;
        for (int draw = 0; draw < count; draw++) {
            empty += zone(model.apply(draw)).size() == 0 ? 1 : 0;
        }
        return (double) empty / count;
    }

    private static Frontier zone(BargainingModel drawn) {
        return FrontierSearch.of(drawn, MOST_POINTS).above(drawn, drawn.reservations());
    }

    /** What is found. */
    public DrawFindings find(List<PlanPackage> plans) {
        Map<Long, Integer> picked = new TreeMap<>();
        List<BargainingModel> models = new ArrayList<>(count);
        int empty = 0;
        for (int draw = 0; draw < count; draw++) {
            BargainingModel drawn = model.apply(draw);
            models.add(drawn);
            Frontier zone = zone(drawn);
            if (zone.size() == 0) {
                empty++;
            } else {
                pick(zone, drawn, picked);
            }
        }
        List<DrawFindings.Standing> standings = plans.stream()
                .map(plan -> standing(models, plan.name(), plan.options(), 0))
                .toList();
        List<DrawFindings.Standing> packages = picked.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .limit(MOST_PACKAGES)
                .map(entry -> standing(models, "", options(models, entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(DrawFindings.Standing::inZone)
                        .reversed()
                        .thenComparing(Comparator.comparingDouble(DrawFindings.Standing::leastGain)
                                .reversed()))
                .toList();
        return new DrawFindings(count, empty, standings, packages);
    }

    /** Counts each package that some concept picks, once for each draw. */
    private static void pick(Frontier zone, BargainingModel drawn, Map<Long, Integer> picked) {
        Solutions solutions =
                new Solutions(zone, Disagreement.reservations(drawn).point(), new UtilityRange(drawn).highest());
        Arrays.stream(SolutionConcept.values())
                .flatMap(concept -> solutions.points(concept).stream().limit(1))
                .map(solutions.rational()::outcome)
                .distinct()
                .forEach(outcome -> picked.merge(outcome, 1, Integer::sum));
    }

    private static List<Integer> options(List<BargainingModel> models, long outcome) {
        return Arrays.stream(models.get(0).space().outcome(outcome)).boxed().toList();
    }

    private static DrawFindings.Standing standing(
            List<BargainingModel> models, String name, List<Integer> options, int solutions) {
        int parties = models.get(0).parties().size();
        List<Integer> acceptable = new ArrayList<>(Collections.nCopies(parties, 0));
        int inZone = 0;
        double gains = 0;
        for (BargainingModel drawn : models) {
            Acceptance acceptance = new Acceptance(drawn, options);
            inZone += acceptance.toAll() ? 1 : 0;
            gains += acceptance.leastGain();
            for (int p = 0; p < parties; p++) {
                acceptable.set(p, acceptable.get(p) + (acceptance.to(p) ? 1 : 0));
            }
        }
        return new DrawFindings.Standing(name, options, inZone, acceptable, solutions, gains / models.size());
    }
}
