package org.parley.analysis.outlook.process;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.model.ParleyException;

/**
 * What is held about every assumption. Immutable.
 *
 * @param priors one for each assumption, in their order
 */
public record Assumptions(Map<Assumption, Prior> priors) {
    public Assumptions {
        Map<Assumption, Prior> complete = new EnumMap<>(Assumption.class);
        for (Assumption assumption : Assumption.values()) {
            Prior prior = priors.getOrDefault(assumption, assumption.standard());
            checkRange(assumption, prior);
            complete.put(assumption, prior);
        }
        checkFront(complete);
        priors = Collections.unmodifiableMap(complete);
    }

    /** The defaults. */
    public static Assumptions standard() {
        return new Assumptions(Map.of());
    }

    /** These with some changed. */
    public Assumptions with(Map<Assumption, Prior> changes) {
        Map<Assumption, Prior> changed = new EnumMap<>(priors);
        changed.putAll(changes);
        return new Assumptions(changed);
    }

    /** What is held about one. */
    public Prior of(Assumption assumption) {
        Prior prior = priors.get(assumption);
        return prior == null ? assumption.standard() : prior;
    }

    /** Those that are not certain, in their order. */
    public List<Assumption> uncertain() {
        return Arrays.stream(Assumption.values())
                .filter(assumption -> !of(assumption).certain())
                .toList();
    }

    private static void checkRange(Assumption assumption, Prior prior) {
        assumption.domain().check(assumption.label(), prior.low());
        if (prior.high() < Double.POSITIVE_INFINITY) {
            assumption.domain().check(assumption.label(), prior.high());
        }
    }

    private static void checkFront(Map<Assumption, Prior> priors) {
        Prior forts = priors.getOrDefault(Assumption.FORTS, Assumption.FORTS.standard());
        Prior front = priors.getOrDefault(Assumption.FRONT, Assumption.FRONT.standard());
        if (Math.round(front.low()) < 1 || Math.round(front.high()) >= Math.round(forts.low())) {
            throw ParleyException.withMend(
                    "The assumption (front) must lie between 1 and forts - 1 = " + (Math.round(forts.low()) - 1) + ".",
                    "the front was counted from the wrong end.");
        }
        if (forts.high() > 200) {
            throw ParleyException.withMend(
                    "The assumption (forts) must be at most 200, but is " + forts.high() + ".",
                    "10 places are enough.");
        }
    }
}
