package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/**
 * Sanctions raise the cost of battle and wear off as the economy adapts; relief adds to peace as far as it is not
 * taken back.
 */
@Card(
        name = "sanctions-pressure",
        number = "M14",
        title = "What do sanctions add to the cost of war, and what is relief worth?",
        papers = "Adaptation derived; success share of about 30 % from a secondary page on the "
                + "Global Sanctions Data Base. The figures of Hufbauer et al. and Pape are " + "recalled, not checked")
public record SanctionsPressure(
        @Assumed(value = "0.01", meaning = "first effect on the cost of a battle")
        double shock,

        @Assumed(value = "52", meaning = "weeks after which it has fallen to 37 %")
        double adaptation,

        @Assumed(value = "26", meaning = "weeks since it began")
        double weeks,

        @Assumed(value = "0.05", meaning = "what relief would be worth")
        double relief,

        @Assumed(value = "0.2", meaning = "chance that relief is taken back")
        double snapback)
        implements Mechanism<SanctionsPressure.Finding> {

    public SanctionsPressure {
        Domain.NON_NEGATIVE.check("shock, weeks, relief", shock, weeks, relief);
        Domain.POSITIVE.check("adaptation", adaptation);
        Domain.PROBABILITY.check("snapback", snapback);
    }

    /**
     * The effect.
     *
     * @param addedCost added to the cost of a battle
     * @param reliefValue added to the value of peace
     */
    public record Finding(double addedCost, double reliefValue) {}

    @Override
    public Finding find() {
        return new Finding(shock * Math.exp(-weeks / adaptation), relief * (1 - snapback));
    }
}
