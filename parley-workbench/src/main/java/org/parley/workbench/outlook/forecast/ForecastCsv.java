package org.parley.workbench.outlook.forecast;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.model.ParleyException;
import org.parley.model.Probability;
import org.parley.workbench.outlook.forecast.RegisterEntry.Forecast;

/**
 * Others' forecasts as CSV with the columns question, forecaster, made, probability; quotes around a field are allowed, line
 * breaks in it are not.
 */
public final class ForecastCsv {
    private static final List<String> COLUMNS = List.of("question", "forecaster", "made", "probability");

    /** The forecasts of a file. */
    public List<Forecast> read(String file, String text) {
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !fields(lines.get(0)).equals(COLUMNS)) {
            throw ParleyException.withMend(
                    file + ":1:1: The first line must be " + String.join(",", COLUMNS) + ".",
                    "the columns stand in another order.");
        }
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                forecasts.add(forecast(file + ":" + (i + 1) + ":1", fields(lines.get(i))));
            }
        }
        return List.copyOf(forecasts);
    }

    private static Forecast forecast(String place, List<String> fields) {
        if (fields.size() != COLUMNS.size()) {
            throw ParleyException.withMend(
                    place + ": The line must have " + COLUMNS.size() + " fields, but has " + fields.size() + ".",
                    "a comma stands inside a field that is not quoted.");
        }
        return new Forecast(
                fields.get(0), fields.get(1), date(place, fields.get(2)), probability(place, fields.get(3)), Map.of());
    }

    private static LocalDate date(String place, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw ParleyException.withMend(
                    place + ": The date (" + text + ") of the forecast must be a date.", "write it as 2025-08-15.");
        }
    }

    private static Probability probability(String place, String text) {
        try {
            double value = Double.parseDouble(text);
            if (value >= 0 && value <= 1) {
                return new Probability(value);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw ParleyException.withMend(
                place + ": The probability (" + text + ") must lie in [0, 1].",
                "a percentage was written: 40 % is 0.4.");
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
