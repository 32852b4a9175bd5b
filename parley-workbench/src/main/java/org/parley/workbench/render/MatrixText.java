package org.parley.workbench.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.analysis.matrix.IssuePicture;
import org.parley.analysis.matrix.IssueStatus;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.workbench.assess.Labels;
import org.parley.workbench.render.TextTable.Piece;

/** The position matrix as blocks of a table: a row an issue, a column a party, the weightiest options in each cell. */
public final class MatrixText {
    private static final int ISSUE_WIDTH = 20;
    private static final int CELL_WIDTH = 24;
    private static final int GAP = 2;
    private static final int MOST_PARTIES = 9;

    private final TextStyle style;
    private final int optionsPerCell;

    /** Text in a style with so many options in a cell at most. */
    public MatrixText(TextStyle style, int optionsPerCell) {
        this.style = style;
        this.optionsPerCell = optionsPerCell;
    }

    /** The lines; parties in blocks that fit the width, those that say least are only named. */
    public List<String> lines(PositionMatrix matrix) {
        List<String> lines = new ArrayList<>();
        if (matrix.positions().isEmpty()) {
            lines.add("No position is known as of " + matrix.asOf() + ".");
            return lines;
        }
        List<String> parties = shown(matrix);
        int columns = Math.max(1, (style.width() - ISSUE_WIDTH) / (CELL_WIDTH + GAP));
        for (int from = 0; from < parties.size(); from += columns) {
            lines.addAll(from == 0 ? List.of() : List.of(""));
            lines.addAll(block(matrix, parties.subList(from, Math.min(parties.size(), from + columns))));
        }
        lines.add("");
        lines.add(style.paint(Ink.FAINT, Marks.legend(style)));
        if (matrix.positions().stream().anyMatch(each -> each.confirmed() > 0)) {
            lines.add(style.paint(Ink.FAINT, style.sign("✓", "c") + " rests on quotes that a person confirmed"));
        }
        List<String> left = matrix.parties().stream()
                .filter(each -> !parties.contains(each))
                .toList();
        if (!left.isEmpty()) {
            Wrap.lines("Also heard, not shown: " + String.join(", ", left) + ".", style.width())
                    .forEach(lines::add);
        }
        return lines;
    }

    private static List<String> shown(PositionMatrix matrix) {
        List<String> weightiest = matrix.parties().stream()
                .sorted(Comparator.comparingDouble((String each) -> -weight(matrix, each)))
                .limit(MOST_PARTIES)
                .toList();
        return matrix.parties().stream().filter(weightiest::contains).toList();
    }

    private static double weight(PositionMatrix matrix, String party) {
        return matrix.positions().stream()
                .filter(each -> each.party().equals(party))
                .mapToDouble(each -> each.support().weight())
                .sum();
    }

    private List<String> block(PositionMatrix matrix, List<String> parties) {
        Labels labels = new Labels(matrix.codebook());
        List<String> headings = new ArrayList<>(List.of(""));
        List<Integer> widths = new ArrayList<>(List.of(ISSUE_WIDTH));
        for (String party : parties) {
            headings.add(party);
            widths.add(CELL_WIDTH);
        }
        TextTable table = new TextTable(style, headings, widths);
        for (IssuePicture issue : matrix.issues()) {
            List<List<Piece>> cells = new ArrayList<>();
            parties.forEach(party -> cells.add(cell(matrix.on(party, issue.issue()), labels)));
            if (cells.stream().anyMatch(each -> !each.isEmpty())) {
                cells.add(0, heading(issue, labels));
                table.add(cells);
            }
        }
        return table.lines();
    }

    private static List<Piece> heading(IssuePicture issue, Labels labels) {
        List<Piece> pieces = new ArrayList<>();
        Wrap.lines(labels.issue(issue.issue()), ISSUE_WIDTH).stream()
                .limit(2)
                .forEach(each -> pieces.add(new Piece(each, Ink.STRONG)));
        if (issue.status() != IssueStatus.SILENT) {
            pieces.add(new Piece("  " + issue.status().label(), Marks.ink(issue.status())));
        }
        return pieces;
    }

    private List<Piece> cell(List<Position> positions, Labels labels) {
        return positions.stream()
                .sorted(Comparator.comparing((Position each) -> !each.redLine()).thenComparing(Position.WEIGHTIEST))
                .limit(optionsPerCell)
                .map(each -> new Piece(line(each, labels), Marks.ink(each)))
                .toList();
    }

    private String line(Position position, Labels labels) {
        String percent = position.redLine()
                ? ""
                : " " + Math.round(100 * position.support().mean());
        String tail = percent + Marks.trend(position, style) + Marks.confirmed(position, style);
        int room = CELL_WIDTH - 2 - tail.length();
        return Marks.sign(position, style) + " " + Wrap.cut(labels.option(position.issue(), position.option()), room)
                + tail;
    }
}
