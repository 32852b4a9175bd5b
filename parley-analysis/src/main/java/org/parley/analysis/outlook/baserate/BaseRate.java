package org.parley.analysis.outlook.baserate;

/**
 * How often or how long something was the case before.
 *
 * @param name short name
 * @param quantity what is counted, of which cases
 * @param value the figure
 * @param low lower end of its 95 % interval, or not a number if unknown
 * @param high upper end
 * @param standing how well it is founded
 * @param source data set or paper
 * @param licence terms of the source; only the figure is shipped, never the table behind it
 */
public record BaseRate(
        String name,
        String quantity,
        double value,
        double low,
        double high,
        Standing standing,
        String source,
        String licence) {}
