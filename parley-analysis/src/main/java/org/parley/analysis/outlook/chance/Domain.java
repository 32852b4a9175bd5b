package org.parley.analysis.outlook.chance;

import org.parley.model.ParleyException;

/** Which numbers make sense for an assumption. */
public enum Domain {
    /** 0 to 1. */
    PROBABILITY("lie in [0, 1]", "a percentage was written: 40 % is 0.4.", 0, 1),
    /** 0 or more: costs, rates, durations. */
    NON_NEGATIVE("not be negative", "the sign is wrong: a cost of 0.02 is written 0.02.", 0, Double.MAX_VALUE),
    /** More than 0. */
    POSITIVE("be positive", "it was left at 0.", Double.MIN_VALUE, Double.MAX_VALUE),
    /** Any finite number. */
    REAL("be a finite number", "it was the result of a division by zero.", -Double.MAX_VALUE, Double.MAX_VALUE);

    private final String demand;
    private final String mend;
    private final double low;
    private final double high;

    Domain(String demand, String mend, double low, double high) {
        this.demand = demand;
        this.mend = mend;
        this.low = low;
        this.high = high;
    }

    /** Whether the number makes sense. */
    public boolean holds(double value) {
        return value >= low && value <= high;
    }

    /** The values, all of which must make sense; the names are joined by a comma. */
    public void check(String names, double... values) {
        for (int i = 0; i < values.length; i++) {
            if (!holds(values[i])) {
                throw broken(names.split(",")[i].strip(), values[i]);
            }
        }
    }

    private ParleyException broken(String name, double value) {
        return ParleyException.withMend(
                "The assumption (" + name + ") must " + demand + ", but is " + value + ".", mend);
    }
}
