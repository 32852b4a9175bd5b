package org.parley.workbench.bargaining.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;
import org.parley.model.text.CodedDate;

/**
 * Plans as people write them down: YAML (one plan, or a list under {@code plans}) or CSV with a row for each clause. A
 * clause chooses an option of an issue, or rules it out; text, quote and date may be left out.
 */
public final class PlanFile {
    private static final List<String> COLUMNS =
            List.of("plan", "issue", "option", "rules-out", "text", "quote", "date", "sponsors");

    private PlanFile() {}

    /** The plans of the file, in its order. */
    public static List<Proposal> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw ParleyException.withMend(
                    file + ": The plan file (" + file.getFileName() + ") must exist.", "the path was mistyped.");
        }
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? csv(name, ScenarioReader.text(file))
                : yaml(name, ScenarioReader.text(file));
    }

    private static List<Proposal> yaml(String file, String text) {
        YamlNode root = YamlNode.parse(file, text);
        if (root.find("plans").isEmpty()) {
            return List.of(plan(root));
        }
        root.allowOnly("plans", "note");
        return root.list("plans").stream().map(PlanFile::plan).toList();
    }

    private static Proposal plan(YamlNode node) {
        node.allowOnly("id", "name", "sponsors", "date", "summary", "note", "provisions");
        String name = node.require("name").text();
        List<Provision> provisions = new ArrayList<>();
        for (YamlNode clause : node.require("provisions").items()) {
            Provision provision = provision(clause);
            requireNew(clause, provisions, provision);
            provisions.add(provision);
        }
        if (provisions.isEmpty()) {
            throw node.error("The plan (" + name + ") must have at least one provision.", "the file was cut off.");
        }
        return new Proposal(
                node.textOr("id", slug(name)),
                name,
                node.texts("sponsors"),
                date(node),
                node.textOr("summary", ""),
                provisions);
    }

    private static Provision provision(YamlNode clause) {
        clause.allowOnly("issue", "option", "rules-out", "text", "quote", "date");
        if (clause.find("option").isPresent() == clause.find("rules-out").isPresent()) {
            throw clause.error(
                    "The provision must name either an option or what it rules out.",
                    "write one of \"option: ...\" and \"rules-out: ...\".");
        }
        boolean chosen = clause.find("option").isPresent();
        return new Provision(
                clause.require("issue").text(),
                clause.require(chosen ? "option" : "rules-out").text(),
                chosen,
                clause.textOr("text", ""),
                clause.textOr("quote", ""),
                date(clause));
    }

    private static void requireNew(YamlNode clause, List<Provision> before, Provision provision) {
        for (Provision other : before) {
            if (other.issue().equals(provision.issue()) && other.option().equals(provision.option())) {
                throw clause.error(
                        "The option (" + provision.option() + ") of issue (" + provision.issue()
                                + ") must stand only once in a plan.",
                        "remove one of the two clauses.");
            }
        }
    }

    private static CodedDate date(YamlNode node) {
        String text = node.textOr("date", "");
        try {
            return CodedDate.parse(text);
        } catch (DateTimeParseException e) {
            throw node.require("date")
                    .error("The date (" + text + ") must be a date.", "write it as 2025-08-15, 2025-08 or 2025.");
        }
    }

    private static List<Proposal> csv(String file, String text) {
        Map<String, List<CsvText.Row>> byPlan = new LinkedHashMap<>();
        for (CsvText.Row row : CsvText.read(file, text, COLUMNS)) {
            if (row.get("plan").isEmpty() || row.get("issue").isEmpty()) {
                throw ParleyException.withMend(
                        file + ":" + row.line() + ":1: The row must name its plan and its issue.",
                        "a field is empty, or the columns plan and issue are missing.");
            }
            byPlan.computeIfAbsent(row.get("plan"), key -> new ArrayList<>()).add(row);
        }
        if (byPlan.isEmpty()) {
            throw ParleyException.withMend(
                    file + ":1:1: The file must hold at least one clause.", "the file was cut off.");
        }
        List<Proposal> plans = new ArrayList<>();
        byPlan.forEach((name, rows) -> plans.add(plan(file, name, rows)));
        return plans;
    }

    private static Proposal plan(String file, String name, List<CsvText.Row> rows) {
        List<Provision> provisions = new ArrayList<>();
        List<String> sponsors = new ArrayList<>();
        for (CsvText.Row row : rows) {
            provisions.add(provision(file, row));
            for (String sponsor : row.get("sponsors").split(";")) {
                if (!sponsor.isBlank() && !sponsors.contains(sponsor.strip())) {
                    sponsors.add(sponsor.strip());
                }
            }
        }
        return new Proposal(slug(name), name, sponsors, CodedDate.UNKNOWN, "", provisions);
    }

    private static Provision provision(String file, CsvText.Row row) {
        boolean chosen = !row.get("option").isEmpty();
        if (chosen != row.get("rules-out").isEmpty()) {
            throw ParleyException.withMend(
                    file + ":" + row.line() + ":1: The clause must name either an option or what it rules out.",
                    "fill exactly one of the columns option and rules-out.");
        }
        try {
            return new Provision(
                    row.get("issue"),
                    row.get(chosen ? "option" : "rules-out"),
                    chosen,
                    row.get("text"),
                    row.get("quote"),
                    CodedDate.parse(row.get("date")));
        } catch (DateTimeParseException e) {
            throw new ParleyException(
                    file + ":" + row.line() + ":1: The date (" + row.get("date") + ") must be a date."
                            + System.lineSeparator() + "Maybe write it as 2025-08-15, 2025-08 or 2025.",
                    e);
        }
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    }
}
