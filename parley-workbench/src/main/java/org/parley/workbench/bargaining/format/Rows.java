package org.parley.workbench.bargaining.format;

import java.util.List;

/** Rows of text as CSV (RFC 4180) or as an aligned table. */
public final class Rows {
    private final List<String> header;
    private final List<List<String>> rows;

    /** Rows under their header, each as long as it. */
    public Rows(List<String> header, List<List<String>> rows) {
        this.header = List.copyOf(header);
        this.rows = List.copyOf(rows);
    }

    /** Comma-separated lines; fields with commas, quotes or line breaks are quoted. */
    public String csv() {
        StringBuilder csv = new StringBuilder(line(header));
        rows.forEach(row -> csv.append(line(row)));
        return csv.toString();
    }

    private static String line(List<String> fields) {
        return String.join(",", fields.stream().map(Rows::quoted).toList()) + "\n";
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    /** Columns padded to their widest field, two spaces apart. */
    public String table() {
        int[] widths = new int[header.size()];
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            widths[c] = Math.max(
                    header.get(c).length(),
                    rows.stream()
                            .mapToInt(row -> row.get(column).length())
                            .max()
                            .orElse(0));
        }
        StringBuilder table = new StringBuilder(padded(header, widths));
        rows.forEach(row -> table.append(padded(row, widths)));
        return table.toString();
    }

    private static String padded(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            line.append(row.get(c)).append(" ".repeat(widths[c] - row.get(c).length() + 2));
        }
        return line.toString().stripTrailing() + "\n";
    }
}
