package org.parley.workbench.outlook.board;

/** Numbers as they are written into assumptions: four digits are more than any quote supports. */
final class Rounded {
    private static final double DIGITS = 1e4;

    private Rounded() {}

    static double to(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
