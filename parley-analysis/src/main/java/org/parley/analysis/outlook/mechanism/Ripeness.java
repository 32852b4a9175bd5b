package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/** Talks are as ripe as the less ready of the two sides, among whose factions the central coalition must be broad. */
@Card(
        name = "ripeness",
        number = "M9",
        title = "Are talks ripe: is even the less ready side ready enough?",
        papers = "Zartman, ripeness; Pruitt, readiness theory; functional form assumed")
public record Ripeness(
        @Assumed(value = "0.4", meaning = "A's readiness") double readinessA,
        @Assumed(value = "0.3", meaning = "B's readiness") double readinessB,

        @Assumed(value = "1", meaning = "share of A's factions that are ready")
        double breadthA,

        @Assumed(value = "1", meaning = "share of B's factions that are ready")
        double breadthB,

        @Assumed(value = "0.25", meaning = "readiness at which talks become serious")
        double threshold)
        implements Mechanism<Ripeness.Finding> {

    public Ripeness {
        Domain.PROBABILITY.check(
                "readiness-a, readiness-b, breadth-a, breadth-b, threshold",
                readinessA,
                readinessB,
                breadthA,
                breadthB,
                threshold);
    }

    /**
     * The ripeness.
     *
     * @param least readiness of the less ready side
     * @param breadth ready factions on both sides
     * @param ripe whether the threshold is reached
     */
    public record Finding(double least, double breadth, boolean ripe) {}

    @Override
    public Finding find() {
        double least = Math.min(readinessA, readinessB);
        return new Finding(least, (breadthA + breadthB) / 2, least >= threshold);
    }
}
