package org.parley.coding.figure;

/**
 * A number in a sentence: tokens [from, to) and its value.
 *
 * @param vague whether only its order is known ("dozens")
 * @param currency its unit of money, empty if none
 */
record Numeral(int from, int to, double value, boolean vague, String currency) {}
