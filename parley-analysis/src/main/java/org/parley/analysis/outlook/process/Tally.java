package org.parley.analysis.outlook.process;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.parley.analysis.outlook.forecast.PeaceEvent;

/** Counts over the trajectories of one draw: on which day each event first came, and how the wars stood at last. */
final class Tally {
    private final Map<PeaceEvent, int[]> first = new EnumMap<>(PeaceEvent.class);
    private final Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
    private final int days;

    Tally(int weeks) {
        days = 7 * weeks;
        for (PeaceEvent event : PeaceEvent.values()) {
            first.put(event, new int[days + 1]);
        }
    }

    void happened(PeaceEvent event, int day) {
        counts(event)[day]++;
    }

    void ended(Ending ending) {
        endings.merge(ending, 1, Integer::sum);
    }

    int endings(Ending ending) {
        return endings.getOrDefault(ending, 0);
    }

    /** How often the event had come by the end of this day, 0 being the day of the forecast. */
    int by(PeaceEvent event, int day) {
        int[] counts = counts(event);
        int sum = 0;
        for (int i = 0; i <= Math.min(day, days); i++) {
            sum += counts[i];
        }
        return sum;
    }

    private int[] counts(PeaceEvent event) {
        return Objects.requireNonNull(first.get(event));
    }
}
