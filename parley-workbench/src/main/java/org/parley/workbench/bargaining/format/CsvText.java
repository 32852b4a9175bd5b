package org.parley.workbench.bargaining.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.ParleyException;

/** A small CSV file (RFC 4180) with a header line: rows as maps from column name to text, each with its line number. */
final class CsvText {
    /** A row, the line of the file on which it begins, and its fields by column. */
    record Row(int line, Map<String, String> fields) {
        String get(String column) {
            return fields.getOrDefault(column, "");
        }
    }

    private final String file;
    private final String text;
    private int at;
    private int line = 1;

    private CsvText(String file, String text) {
        this.file = file;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * The rows of the file. Every row must have as many fields as the header, whose names must be known ones.
     */
    static List<Row> read(String file, String text, List<String> known) {
        return new CsvText(file, text).rows(known);
    }

    private List<Row> rows(List<String> known) {
        List<String> header = record().stream().map(String::strip).toList();
        for (String column : header) {
            if (!known.contains(column) || header.indexOf(column) != header.lastIndexOf(column)) {
                throw error(
                        1,
                        "The column (" + column + ") must be a known one, and stand only once.",
                        "columns are " + String.join(", ", known) + ".");
            }
        }
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            int begins = line;
            List<String> fields = record();
            if (fields.size() == 1 && fields.get(0).isBlank()) {
                continue;
            }
            if (fields.size() != header.size()) {
                throw error(
                        begins,
                        "The row (" + fields.size() + " fields) must have as many fields as the header ("
                                + header.size() + ").",
                        "a comma inside a text needs quotes around the text, or the file was cut off.");
            }
            Map<String, String> named = new LinkedHashMap<>();
            for (int c = 0; c < header.size(); c++) {
                named.put(header.get(c), fields.get(c).strip());
            }
            rows.add(new Row(begins, named));
        }
        return rows;
    }

    private List<String> record() {
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            fields.add(field());
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
            line++;
        }
        return fields;
    }

    private String field() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int begins = line;
        StringBuilder field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                at++;
            } else if (c == '"') {
                return field.toString();
            }
            line += c == '\n' ? 1 : 0;
            field.append(c);
        }
        throw error(begins, "The quoted text that begins here must end.", "the file was cut off.");
    }

    private ParleyException error(int where, String message, String mend) {
        return ParleyException.withMend(file + ":" + where + ":1: " + message, mend);
    }
}
