package org.parley.workbench.render;

import java.util.Locale;

/** Numbers as they are printed. */
public final class Numbers {
    private Numbers() {}

    /** To three decimals, for JSON. */
    public static double rounded(double value) {
        return Math.rint(value * 1000) / 1000;
    }

    /** Three decimals as text, for CSV. */
    public static String text(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
