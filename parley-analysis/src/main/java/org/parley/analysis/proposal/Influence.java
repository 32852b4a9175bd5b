package org.parley.analysis.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How much one quote or assumption moves an answer.
 *
 * @param what the quote left out or the assumption changed
 * @param answer the answer then
 * @param change that answer minus the one with everything in place
 */
public record Influence(String what, double answer, double change) {
    /**
     * The influence of each variant, largest change first; ties in the order given. Answers must be found with the same
     * random draws, so that only the variant differs.
     */
    public static <T> List<Influence> ranked(T base, Map<String, T> variants, ToDoubleFunction<T> answer) {
        double with = answer.applyAsDouble(base);
        List<Influence> ranking = new ArrayList<>();
        variants.forEach((what, variant) -> {
            double then = answer.applyAsDouble(variant);
            ranking.add(new Influence(what, then, then - with));
        });
        ranking.sort(Comparator.comparingDouble((Influence i) -> Math.abs(i.change()))
                .reversed());
        return ranking;
    }
}
