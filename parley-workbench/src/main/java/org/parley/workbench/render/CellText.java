package org.parley.workbench.render;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.matrix.Condition;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.Utterance;
import org.parley.workbench.assess.Labels;

/** Positions one by one, with interval, red line, conditions and the newest quotes. */
public final class CellText {
    private static final int QUOTES = 3;
    private static final int INDENT = 4;

    private final TextStyle style;

    /** Text in a style. */
    public CellText(TextStyle style) {
        this.style = style;
    }

    /** The lines, by party and issue. */
    public List<String> lines(PositionMatrix matrix) {
        Labels labels = new Labels(matrix.codebook());
        List<String> lines = new ArrayList<>();
        String last = "";
        for (Position position : matrix.positions()) {
            String heading = position.party() + ": " + labels.issue(position.issue());
            if (!heading.equals(last)) {
                lines.add("");
                lines.add(style.paint(Ink.TITLE, heading));
                last = heading;
            }
            lines.addAll(position(position, labels));
        }
        if (lines.isEmpty()) {
            lines.add("No position is known as of " + matrix.asOf() + ".");
        } else {
            lines.remove(0);
        }
        return lines;
    }

    private List<String> position(Position position, Labels labels) {
        List<String> lines = new ArrayList<>();
        String support = Math.round(100 * position.support().mean()) + "% ("
                + Math.round(100 * position.support().low()) + style.sign("–", "-")
                + Math.round(100 * position.support().high()) + "%), "
                + position.firmness().label() + ", "
                + position.trend().label() + confirmed(position);
        String red = position.redLines().stream()
                .map(each -> ", RED LINE since " + each.since())
                .findFirst()
                .orElse("");
        lines.add("  "
                + style.paint(
                        Marks.ink(position),
                        Marks.sign(position, style) + " " + labels.option(position.issue(), position.option()))
                + "  " + support + style.paint(Ink.VETO, red));
        for (Condition condition : position.conditions().stream().limit(2).toList()) {
            lines.addAll(indented("condition: " + condition.words(), Ink.WARN));
        }
        for (Utterance said : position.utterances().stream().limit(QUOTES).toList()) {
            lines.addAll(indented(quote(said), Ink.FAINT));
        }
        return lines;
    }

    private static String confirmed(Position position) {
        return position.confirmed() == 0
                ? ""
                : ", " + position.confirmed() + " of " + position.utterances().size() + " quotes confirmed";
    }

    private String quote(Utterance said) {
        List<String> outlets =
                said.outlets().stream().filter(each -> !each.isEmpty()).toList();
        return said.day() + " " + said.act().label() + " " + said.polarity().label() + " "
                + style.sign("“", "\"")
                + said.lead().statement().evidence().quote().words()
                + style.sign("”", "\"") + (outlets.isEmpty() ? "" : " " + String.join(", ", outlets))
                + (said.confirmed() ? " [confirmed]" : "");
    }

    private List<String> indented(String text, Ink ink) {
        return Wrap.lines(text, style.width() - INDENT).stream()
                .map(each -> " ".repeat(INDENT) + style.paint(ink, each))
                .toList();
    }
}
