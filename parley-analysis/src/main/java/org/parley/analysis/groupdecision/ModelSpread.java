package org.parley.analysis.groupdecision;

/**
 * What one model says on one dimension.
 *
 * @param model its printed name
 * @param point its point forecast with the inputs as given
 * @param mean its mean of final positions with the inputs as given
 * @param spread of the point forecast over the draws
 * @param settledShare share of draws in which it came to rest
 */
public record ModelSpread(String model, double point, double mean, Spread spread, double settledShare) {
    /**
     * Whether the forecast for the inputs as given is not typical of inputs close by: it hangs on exact ties, or on
     * thresholds that small errors cross.
     */
    public boolean fragile() {
        return point < spread.p05() || point > spread.p95();
    }
}
