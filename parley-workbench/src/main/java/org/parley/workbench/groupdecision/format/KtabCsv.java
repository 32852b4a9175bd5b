package org.parley.workbench.groupdecision.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.parley.analysis.groupdecision.Dimension;
import org.parley.analysis.groupdecision.GroupProblem;
import org.parley.analysis.groupdecision.Stakeholder;
import org.parley.model.ParleyException;

/**
 * KTAB's comma-separated file of a spatial model: a line with scenario name, description, number of actors and of
 * dimensions; a line of column names; a line for each actor with name, description, capability, and position and salience of
 * each dimension, both from 0 to 100, saliences summing to at most 100.
 */
public final class KtabCsv {
    private static final double PERCENT = 100;
    private static final int FIRST_DIMENSION = 3;
    private static final MathContext DIGITS = new MathContext(14);
    /** What KTAB itself refuses beyond, but for rounding. */
    private static final double MOST_SALIENCE = 1 + 1e-9;

    private KtabCsv() {}

    /**
     * The problem in the text; the scale of every dimension is 0 to 100.
     *
     * @throws ParleyException with file, line and column
     */
    public static GroupProblem read(String file, String text) {
        List<CsvLine> lines = lines(file, text);
        if (lines.size() < 2) {
            throw ParleyException.withMend(
                    file + ":1:1: The file must have a line of the scenario and a line of column names.",
                    "it is empty or was cut off.");
        }
        CsvLine head = lines.get(0);
        String name = head.text(0, "scenario name");
        int actors = head.count(2, "number of actors");
        List<Dimension> dimensions = dimensions(lines.get(1), head.count(3, "number of dimensions"));
        if (lines.size() - 2 != actors) {
            throw head.error(
                    2,
                    "The number of actors (" + actors + ") must be that of the lines that follow (" + (lines.size() - 2)
                            + ").",
                    "the file was cut off, or a line was added without counting it.");
        }
        List<Stakeholder> stakeholders = new ArrayList<>();
        for (CsvLine line : lines.subList(2, lines.size())) {
            stakeholders.add(stakeholder(line, dimensions, stakeholders));
        }
        return placed(head.place(0), () -> new GroupProblem(name, dimensions, stakeholders));
    }

    private static List<CsvLine> lines(String file, String text) {
        List<CsvLine> lines = new ArrayList<>();
        String[] raw = text.replace("\uFEFF", "").split("\r\n|\r|\n", -1);
        for (int i = 0; i < raw.length; i++) {
            CsvLine line = CsvLine.parse(file, i + 1, raw[i]);
            if (!line.fields().isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<Dimension> dimensions(CsvLine names, int count) {
        List<Dimension> dimensions = new ArrayList<>();
        for (int d = 0; d < count; d++) {
            int field = FIRST_DIMENSION + 2 * d;
            String name = names.text(field, "name of dimension " + (d + 1));
            dimensions.add(placed(names.place(field), () -> new Dimension(name, 0, PERCENT)));
        }
        return dimensions;
    }

    private static Stakeholder stakeholder(CsvLine line, List<Dimension> dimensions, List<Stakeholder> before) {
        String name = line.text(0, "actor");
        if (before.stream().anyMatch(other -> other.name().equals(name))) {
            throw line.error(0, "The actor (" + name + ") must be named only once.", "the line was copied.");
        }
        List<Double> positions = new ArrayList<>();
        List<Double> saliences = new ArrayList<>();
        for (int d = 0; d < dimensions.size(); d++) {
            Dimension dimension = dimensions.get(d);
            int field = FIRST_DIMENSION + 2 * d;
            double position = line.number(field, "position on " + dimension.name());
            placed(line.place(field), () -> {
                dimension.check(position, name);
                return position;
            });
            positions.add(position);
            double salience = line.number(field + 1, "salience of " + dimension.name());
            if (salience < 0 || salience > PERCENT) {
                throw line.error(
                        field + 1,
                        "The salience (" + salience + ") of actor (" + name + ") must lie in [0, 100].",
                        "a decimal point slipped.");
            }
            saliences.add(salience / PERCENT);
        }
        int expected = FIRST_DIMENSION + 2 * dimensions.size();
        if (line.fields().size() > expected) {
            throw line.error(
                    expected,
                    "The fields (" + line.fields().size() + ") of actor (" + name + ") must be " + expected + ".",
                    "a comma stands in a description without quotes, or as a decimal comma.");
        }
        double capability = line.number(2, "capability");
        String description = line.text(1, "description");
        return placed(line.place(0), () -> new Stakeholder(name, description, capability, positions, saliences));
    }

    /**
     * The text of the problem as KTAB reads it: positions as percent of their scale, saliences in percent.
     *
     * @throws ParleyException if a stakeholder's saliences sum to more than 100%, which KTAB refuses
     */
    public static String write(GroupProblem problem) {
        StringBuilder text = new StringBuilder();
        text.append(field(problem.name())).append(',').append(field(problem.name()));
        text.append(',').append(problem.stakeholders().size());
        text.append(',').append(problem.dimensions().size()).append(",\n");
        text.append("Actor,Description,Influence,");
        for (Dimension dimension : problem.dimensions()) {
            text.append(field(dimension.name()))
                    .append(',')
                    .append(field(dimension.name() + " Salience"))
                    .append(',');
        }
        text.append('\n');
        for (Stakeholder stakeholder : problem.stakeholders()) {
            append(text, stakeholder, problem.dimensions());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Stakeholder stakeholder, List<Dimension> dimensions) {
        if (stakeholder.totalSalience() > MOST_SALIENCE) {
            throw ParleyException.withMend(
                    "The saliences of stakeholder (" + stakeholder.name() + ") must sum to at most 1 for KTAB, not "
                            + stakeholder.totalSalience() + ".",
                    "each was given as if it were the only dimension.");
        }
        text.append(field(stakeholder.name())).append(',').append(field(stakeholder.description()));
        text.append(',').append(number(stakeholder.capability())).append(',');
        for (int d = 0; d < dimensions.size(); d++) {
            Dimension dimension = dimensions.get(d);
            double share = (stakeholder.positions().get(d) - dimension.low()) / dimension.width();
            text.append(number(PERCENT * share)).append(',');
            text.append(number(PERCENT * stakeholder.saliences().get(d))).append(',');
        }
        text.append('\n');
    }

    private static String number(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String field(String text) {
        boolean plain = text.equals(text.strip()) && !text.contains(",") && !text.contains("\"");
        String oneLine = text.replace('\n', ' ').replace('\r', ' ');
        return plain ? oneLine : '"' + oneLine.replace("\"", "\"\"") + '"';
    }

    private static <T> T placed(String place, Supplier<T> made) {
        try {
            return made.get();
        } catch (ParleyException e) {
            throw new ParleyException(place + ": " + e.getMessage(), e);
        }
    }
}
