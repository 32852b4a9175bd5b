package org.parley.web.view;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A plane on which shares are drawn: x from 0 to 1 left to right, y from 0 to the top value upwards.
 *
 * @param width of the picture
 * @param height of the picture
 * @param left room for labels
 * @param bottom room for labels
 * @param top value at the upper edge
 */
public record Plot(int width, int height, int left, int bottom, double top) {
    private static final int MARGIN = 8;

    /** X of a share of the width. */
    public String x(double share) {
        return number(left + share * (width - left - MARGIN));
    }

    /** Y of a value. */
    public String y(double value) {
        return number(MARGIN + (1 - Math.min(1, value / top)) * (height - bottom - MARGIN));
    }

    /** Points of a line through values at equal steps, beginning at 0. */
    public <T> String line(List<T> steps, ToDoubleFunction<T> value) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            points.append(x((i + 1.0) / steps.size()))
                    .append(',')
                    .append(y(value.applyAsDouble(steps.get(i))))
                    .append(' ');
        }
        return points.toString().strip();
    }

    /** Points of the band between two values at equal steps. */
    public <T> String band(List<T> steps, ToDoubleFunction<T> low, ToDoubleFunction<T> high) {
        StringBuilder points = new StringBuilder(line(steps, high));
        for (int i = steps.size() - 1; i >= 0; i--) {
            points.append(' ')
                    .append(x((i + 1.0) / steps.size()))
                    .append(',')
                    .append(y(low.applyAsDouble(steps.get(i))));
        }
        return points.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
