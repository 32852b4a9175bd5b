package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/** A commitment problem: a side that will be stronger cannot promise not to use its strength. */
@Card(
        name = "power-shift",
        number = "M6",
        title = "Does the declining side fight now because the other will be stronger later?",
        papers = "Fearon 1995, International Organization; Powell 2006, International " + "Organization")
public record PowerShift(
        @Assumed(value = "0.3", meaning = "the rising side's chance of winning now")
        double before,

        @Assumed(value = "0.5", meaning = "its chance later")
        double after,

        @Assumed(value = "0.2", meaning = "the declining side's cost of war per period")
        double cost,

        @Assumed(value = "0.9", meaning = "worth of a period later as a share of now")
        double discount)
        implements Mechanism<PowerShift.Finding> {

    public PowerShift {
        Domain.PROBABILITY.check("before, after, discount", before, after, discount);
        Domain.NON_NEGATIVE.check("cost", cost);
        Domain.POSITIVE.check("discount", discount);
    }

    /**
     * The verdict.
     *
     * @param fights whether the declining side fights
     * @param threshold the later chance above which it does
     */
    public record Finding(boolean fights, double threshold) {}

    @Override
    public Finding find() {
        double ease = cost * (1 - discount) * (1 - discount);
        return new Finding(discount * after - before > ease, (before + ease) / discount);
    }
}
