package org.parley.workbench.stability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.workbench.json.Json;
import org.parley.workbench.stability.format.Scenario;

/** Findings as a text table for people: the equilibria, those under most concepts first, then the sections in words. */
public final class StabilityTable {
    private static final int MOST_ROWS = 40;

    private final StabilityFindings findings;
    private final Scenario scenario;

    /** A table of findings. */
    public StabilityTable(StabilityFindings findings) {
        this.findings = findings;
        this.scenario = findings.scenario();
    }

    /** Writes the table. */
    public void write(Appendable out) {
        try {
            out.append(scenario.title()).append('\n');
            out.append(scenario.states().size() + " states, "
                    + scenario.decisionMakers().size() + " decision makers; equilibria:\n");
            findings.judgements()
                    .forEach((concept, judgement) -> line(
                            out, "  " + concept + ": " + judgement.equilibria().cardinality()));
            out.append('\n');
            legend(out);
            rows(out);
            Map<String, Object> answers = new LinkedHashMap<>(findings.sections());
            answers.keySet().removeAll(List.of("courses", "preferences"));
            for (Map.Entry<String, Object> section : answers.entrySet()) {
                out.append('\n').append(section.getKey()).append('\n');
                new Outline(out).write(section.getValue(), 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(Appendable out, String text) {
        try {
            out.append(text).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void legend(Appendable out) throws IOException {
        if (scenario.courses().isEmpty()) {
            return;
        }
        out.append("courses, in the order of the letters (Y taken, N not, - either)\n");
        for (int c = 0; c < scenario.courses().size(); c++) {
            out.append("  " + (c + 1) + " " + courseName(c) + "\n");
        }
        out.append('\n');
    }

    /** The name; with its owner where several own a course of that name. */
    private String courseName(int course) {
        Scenario.CourseLine line = scenario.courses().get(course);
        String name = line.course().name();
        boolean repeated = scenario.courses().stream()
                        .filter(each -> each.course().name().equals(name))
                        .count()
                > 1;
        return repeated ? scenario.decisionMakers().get(line.course().owner()) + ": " + name : name;
    }

    private void rows(Appendable out) throws IOException {
        BitSet any = Questions.anyEquilibrium(findings.judgements());
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("state", "label", "equilibrium under"));
        head.addAll(scenario.decisionMakers());
        rows.add(head);
        StabilityDocument document = new StabilityDocument(findings);
        strongestFirst(any).forEach(s -> rows.add(document.cells(s)));
        int[] width = new int[head.size()];
        rows.forEach(row -> {
            for (int c = 0; c < width.length; c++) {
                width[c] = Math.max(width[c], row.get(c).length());
            }
        });
        for (List<String> row : rows) {
            StringBuilder text = new StringBuilder();
            for (int c = 0; c < width.length; c++) {
                text.append(row.get(c)).append(" ".repeat(width[c] - row.get(c).length() + 2));
            }
            line(out, text.toString().stripTrailing());
        }
        if (any.cardinality() > MOST_ROWS) {
            out.append("... and " + (any.cardinality() - MOST_ROWS) + " more: --csv or --json gives all.\n");
        }
    }

    /** The first rows: equilibria under most concepts first, without sorting millions of them. */
    private List<Integer> strongestFirst(BitSet equilibria) {
        List<Integer> rows = new ArrayList<>();
        for (int strength = findings.judgements().size(); strength > 0 && rows.size() < MOST_ROWS; strength--) {
            long wanted = strength;
            equilibria.stream()
                    .filter(s -> strength(s) == wanted)
                    .limit(MOST_ROWS - rows.size())
                    .forEach(rows::add);
        }
        return rows;
    }

    /** Under how many concepts a state is an equilibrium. */
    private long strength(int state) {
        return findings.judgements().values().stream()
                .filter(judgement -> judgement.equilibria().get(state))
                .count();
    }

    /** Nested maps and lists as indented lines; long ones are cut, with a hint at the JSON that has all. */
    private record Outline(Appendable out) {
        private static final int MOST_ITEMS = 12;
        private static final int MOST_LETTERS = 160;

        void write(Object value, int depth) {
            if (value instanceof Map<?, ?> map) {
                map.forEach((key, inner) -> entry(key + ":", inner, depth));
            } else if (value instanceof List<?> list) {
                list.stream().limit(MOST_ITEMS).forEach(inner -> entry("-", inner, depth));
                if (list.size() > MOST_ITEMS) {
                    line(out, "  ".repeat(depth) + "... and " + (list.size() - MOST_ITEMS) + " more: see --json");
                }
            } else {
                line(out, "  ".repeat(depth) + value);
            }
        }

        private void entry(String head, Object inner, int depth) {
            boolean nested = inner instanceof Map<?, ?> map
                    ? !map.isEmpty()
                    : inner instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance) && !isPath(list);
            line(out, ("  ".repeat(depth) + head + " " + (nested ? "" : flat(inner))).stripTrailing());
            if (nested) {
                write(inner, depth + 1);
            }
        }

        /** Steps {by, to} are told in one line. */
        private static boolean isPath(List<?> list) {
            return list.stream()
                    .allMatch(item -> item instanceof Map<?, ?> map && map.size() == 2 && map.containsKey("by"));
        }

        private static String flat(Object value) {
            if (value instanceof String text) {
                return text;
            }
            if (value instanceof List<?> list && !list.isEmpty() && isPath(list)) {
                return list.stream()
                        .map(item -> item instanceof Map<?, ?> map ? map.get("by") + " to " + map.get("to") : "")
                        .collect(Collectors.joining(", then "));
            }
            String text = Json.line(value);
            return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS) + " ... see --json";
        }
    }
}
