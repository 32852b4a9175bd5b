package org.parley.workbench.render;

import java.util.ArrayList;
import java.util.List;

/** A table of cells with lines of painted text, under headings, for a terminal. */
public final class TextTable {
    private static final int GAP = 2;

    private final TextStyle style;
    private final List<String> headings;
    private final int[] widths;
    private final List<List<List<Piece>>> rows = new ArrayList<>();

    /** A table with these headings and column widths; two blanks stand between columns. */
    public TextTable(TextStyle style, List<String> headings, List<Integer> widths) {
        this.style = style;
        this.headings = List.copyOf(headings);
        this.widths = widths.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A line of a cell. */
    public record Piece(String text, Ink ink) {
        /** A plain line. */
        public static Piece plain(String text) {
            return new Piece(text, Ink.PLAIN);
        }
    }

    /** Adds a row; each cell is a list of lines, each cut to the width of its column. */
    public void add(List<List<Piece>> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Width of the whole. */
    public int width() {
        int sum = GAP * (widths.length - 1);
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }

    /** The lines of the table. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.addAll(row(headings.stream()
                .map(each -> List.of(new Piece(each, Ink.STRONG)))
                .toList()));
        lines.add(style.paint(Ink.FAINT, style.sign("─", "-").repeat(width())));
        for (List<List<Piece>> cells : rows) {
            lines.addAll(row(cells));
        }
        return lines;
    }

    private List<String> row(List<List<Piece>> cells) {
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < Math.max(1, height); line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                text.append(column == 0 ? "" : " ".repeat(GAP)).append(cell(cells, column, line));
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    private String cell(List<List<Piece>> cells, int column, int line) {
        List<Piece> cell = column < cells.size() ? cells.get(column) : List.of();
        if (line >= cell.size()) {
            return " ".repeat(widths[column]);
        }
        String text = Wrap.cut(cell.get(line).text(), widths[column]);
        return style.paint(cell.get(line).ink(), text) + " ".repeat(widths[column] - text.length());
    }
}
