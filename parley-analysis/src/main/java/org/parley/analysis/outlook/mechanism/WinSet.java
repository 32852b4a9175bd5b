package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/** In one dimension the median ratifier accepts everything at least as near as what comes without an agreement. */
@Card(
        name = "win-set",
        number = "M10",
        title = "Which outcomes do the ratifiers of one side accept?",
        papers = "Putnam 1988, International Organization; Tarar 2001, Journal of Conflict " + "Resolution")
public record WinSet(
        @Assumed(value = "0.5", meaning = "the median ratifier's best outcome")
        double median,

        @Assumed(value = "0.3", meaning = "the outcome without an agreement")
        double reversion)
        implements Mechanism<WinSet.Finding> {

    public WinSet {
        Domain.REAL.check("median, reversion", median, reversion);
    }

    /**
     * The win-set.
     *
     * @param low least outcome accepted
     * @param high greatest outcome accepted
     */
    public record Finding(double low, double high) {}

    @Override
    public Finding find() {
        double reach = Math.abs(reversion - median);
        return new Finding(median - reach, median + reach);
    }
}
