package org.parley.workbench.groupdecision.format;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.ParleyException;

/**
 * The fields of one line of comma-separated values with their places. Fields may stand in double quotes, doubled inside;
 * blanks around them do not count; empty fields at the end of a line are dropped.
 */
record CsvLine(String file, int line, List<Field> fields) {
    /** A field and the column, from 1, where it starts. */
    record Field(String text, int column) {}

    static CsvLine parse(String file, int line, String text) {
        List<Field> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    field.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                fields.add(new Field(field.toString().strip(), start + 1));
                field.setLength(0);
                start = i + 1;
            } else {
                field.append(c);
            }
        }
        if (quoted) {
            throw ParleyException.withMend(
                    file + ":" + line + ":" + (start + 1) + ": The quoted field must be closed.",
                    "a double quote is missing, or the file was cut off.");
        }
        fields.add(new Field(field.toString().strip(), start + 1));
        while (!fields.isEmpty() && fields.get(fields.size() - 1).text().isEmpty()) {
            fields.remove(fields.size() - 1);
        }
        return new CsvLine(file, line, List.copyOf(fields));
    }

    String text(int field, String what) {
        if (field >= fields.size()) {
            throw error(fields.size(), "The field (" + what + ") must be given in this line.", "the line was cut off.");
        }
        return fields.get(field).text();
    }

    double number(int field, String what) {
        String text = text(field, what);
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, with its place
        }
        throw error(
                field, "The " + what + " (" + text + ") must be a finite number.", "a column is missing before it.");
    }

    int count(int field, String what) {
        double value = number(field, what);
        if (value < 1 || value != Math.rint(value) || value > 100_000) {
            throw error(field, "The " + what + " (" + text(field, what) + ") must be a count.", "it counts from 1.");
        }
        return (int) value;
    }

    ParleyException error(int field, String message, String mend) {
        return ParleyException.withMend(place(field) + ": " + message, mend);
    }

    String place(int field) {
        int column = field < fields.size()
                ? fields.get(field).column()
                : fields.isEmpty() ? 1 : fields.get(fields.size() - 1).column();
        return file + ":" + line + ":" + column;
    }
}
