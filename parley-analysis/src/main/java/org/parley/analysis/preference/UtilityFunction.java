package org.parley.analysis.preference;

/** The worth of an outcome to one party: a finite number, more is better, of any scale. */
@FunctionalInterface
public interface UtilityFunction {
    /** Worth of the outcome (option places in the order of the issues); the array must not be kept or changed. */
    double of(int[] outcome);
}
