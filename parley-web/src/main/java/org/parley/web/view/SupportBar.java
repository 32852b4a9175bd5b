package org.parley.web.view;

import java.util.Locale;
import org.parley.analysis.matrix.Lean;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.Support;

/**
 * Support for an option as a small picture: a scale from against (0) to for (1), the credible interval as a band, the
 * expected support as a mark whose shape tells the lean.
 *
 * @param mean expected support in [0, 1]
 * @param low lower end of the interval
 * @param high upper end
 * @param lean which way the words point
 * @param redLine whether the option is vetoed
 */
public record SupportBar(double mean, double low, double high, Lean lean, boolean redLine) {
    /** Picture of a position. */
    public static SupportBar of(Position position) {
        Support support = position.support();
        return new SupportBar(support.mean(), support.low(), support.high(), position.lean(), position.redLine());
    }

    /** X of a value on a scale of a width, leaving room for the mark at both ends. */
    public static String x(double value, int width) {
        return String.format(Locale.ROOT, "%.1f", 5 + value * (width - 10));
    }

    /** Length on a scale of a width. */
    public static String length(double from, double to, int width) {
        return String.format(Locale.ROOT, "%.1f", Math.max(1, (to - from) * (width - 10)));
    }

    /** Class of the marks. */
    public String ink() {
        return redLine ? "red" : lean.label();
    }

    /** The picture in words. */
    public String words() {
        String what = redLine ? "red line" : lean.label();
        return what + ", support " + percent(mean) + " (" + percent(low) + " to " + percent(high) + ")";
    }

    /** "72 % (40 to 93)". */
    public String numbers() {
        return percent(mean) + " (" + Math.round(low * 100) + " to " + Math.round(high * 100) + ")";
    }

    /** "72 %" with a no-break space. */
    public static String percent(double share) {
        return Math.round(share * 100) + "\u00a0%";
    }
}
