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
public record ModelSpread(String model, double point, double mean, Spread spread, double settledShare) {}
