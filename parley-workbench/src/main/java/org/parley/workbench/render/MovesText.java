package org.parley.workbench.render;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.Reversal;
import org.parley.analysis.matrix.Shift;
import org.parley.workbench.assess.Labels;

/** What moved, newest first, in a line each. */
public final class MovesText {
    private final TextStyle style;

    /** Text in a style. */
    public MovesText(TextStyle style) {
        this.style = style;
    }

    /** So many shifts at most; those that were taken back, or took back, say so. */
    public List<String> lines(PositionMatrix matrix, int most) {
        Labels labels = new Labels(matrix.codebook());
        if (matrix.shifts().isEmpty()) {
            return List.of("Nothing has moved as far as the record tells.");
        }
        List<String> lines = new ArrayList<>();
        for (Shift shift : matrix.shifts().stream().limit(most).toList()) {
            lines.add(line(shift, matrix, labels));
        }
        int left = matrix.shifts().size() - lines.size();
        if (left > 0) {
            lines.add(style.paint(Ink.FAINT, "and " + left + " earlier ones: parley timeline"));
        }
        return lines;
    }

    private String line(Shift shift, PositionMatrix matrix, Labels labels) {
        String arrow = shift.opens() ? style.sign("▲", "^") : style.sign("▼", "v");
        String verb = shift.opens() ? " moved towards " : " moved away from ";
        String share = Math.round(100 * shift.before()) + style.sign("→", "->") + Math.round(100 * shift.after()) + "%";
        String text = Wrap.cut(
                shift.party() + verb + labels.option(shift.issue(), shift.option()) + note(shift, matrix),
                style.width() - 24);
        return shift.to() + "  " + style.paint(shift.opens() ? Ink.GOOD : Ink.BAD, arrow) + " "
                + Wrap.pad(text, style.width() - 24) + " " + style.paint(Ink.FAINT, share);
    }

    private static String note(Shift shift, PositionMatrix matrix) {
        for (Reversal each : matrix.reversals()) {
            if (each.back().equals(shift)) {
                return " (back to where it was)";
            }
            if (each.out().equals(shift)) {
                return " (taken back on " + each.back().to() + ")";
            }
        }
        return "";
    }
}
