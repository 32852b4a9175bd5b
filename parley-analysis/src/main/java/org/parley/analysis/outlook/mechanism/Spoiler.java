package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/** A party with power to break a peace that leaves it worse off than war. */
@Card(
        name = "spoiler",
        number = "M15",
        title = "Would this third party break the peace, and what is done about it?",
        papers = "Stedman 1997, International Security")
public record Spoiler(
        @Assumed(value = "0.3", meaning = "what the peace is worth to it")
        double value,

        @Assumed(value = "0.4", meaning = "what it expects from war")
        double reservation,

        @Assumed(value = "0.5", meaning = "its power to break the peace, 0 to 1")
        double power,

        @Assumed(value = "0", meaning = "what it is offered")
        double inducement,

        @Assumed(value = "1", meaning = "growth of the hazard of a breach at full power")
        double strength,

        @Assumed(value = "limited", meaning = "limited, greedy or total")
        SpoilerType type,

        @Assumed(value = "false", meaning = "whether it sits at the table")
        boolean inside)
        implements Mechanism<Spoiler.Finding> {

    public Spoiler {
        Domain.REAL.check("value, reservation", value, reservation);
        Domain.PROBABILITY.check("power", power);
        Domain.NON_NEGATIVE.check("inducement, strength", inducement, strength);
    }

    /**
     * The verdict.
     *
     * @param spoils whether it would break the peace
     * @param hazardRatio by which the hazard of a breach is multiplied
     * @param way how such a party works
     * @param remedy what helps against its type
     */
    public record Finding(boolean spoils, double hazardRatio, String way, String remedy) {}

    @Override
    public Finding find() {
        boolean spoils = type == SpoilerType.TOTAL || value + inducement < reservation;
        double ratio = spoils ? 1 + strength * power : 1;
        return new Finding(spoils, ratio, inside ? "stealth" : "violence", spoils ? type.remedy() : "none needed");
    }
}
