package org.parley.workbench.render;

import org.parley.analysis.matrix.IssueStatus;
import org.parley.analysis.matrix.Lean;
import org.parley.analysis.matrix.Position;

/** Signs and inks for positions and issues. */
final class Marks {
    private Marks() {}

    static String sign(Position position, TextStyle style) {
        if (position.redLine()) {
            return style.sign("✖", "X");
        }
        return switch (position.lean()) {
            case FOR -> style.sign("●", "+");
            case DIVIDED -> style.sign("◐", "~");
            case AGAINST -> style.sign("○", "-");
        };
    }

    static Ink ink(Position position) {
        if (position.redLine()) {
            return Ink.VETO;
        }
        return position.lean() == Lean.FOR ? Ink.GOOD : position.lean() == Lean.AGAINST ? Ink.BAD : Ink.WARN;
    }

    static String trend(Position position, TextStyle style) {
        return switch (position.trend()) {
            case NEW -> style.sign("*", "*");
            case RISING -> style.sign("↑", "^");
            case STEADY -> "";
            case FALLING -> style.sign("↓", "v");
        };
    }

    static String confirmed(Position position, TextStyle style) {
        return position.confirmed() > 0 ? style.sign("✓", "c") : "";
    }

    static Ink ink(IssueStatus status) {
        return switch (status) {
            case AGREED, CONVERGING -> Ink.GOOD;
            case DEADLOCKED, DIVERGING -> Ink.BAD;
            case CONTESTED -> Ink.WARN;
            case OPEN -> Ink.PLAIN;
            case SILENT -> Ink.FAINT;
        };
    }

    static String legend(TextStyle style) {
        return style.sign("●", "+") + " for  " + style.sign("○", "-") + " against  " + style.sign("◐", "~")
                + " divided  " + style.sign("✖", "X") + " red line  " + style.sign("↑", "^") + style.sign("↓", "v")
                + " rising, falling  * new   number: support in %";
    }
}
