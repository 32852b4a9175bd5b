package org.parley.workbench.stability.format;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.stability.conflict.ArcMoves;
import org.parley.analysis.stability.conflict.PartialPreference;
import org.parley.model.ParleyException;
import org.parley.workbench.json.Json;

/** Writes our YAML scenario; reading it again gives the same model. Texts are quoted as in JSON, which YAML includes. */
public final class ScenarioWriter {
    private final Scenario scenario;
    private final StringBuilder out = new StringBuilder();

    private ScenarioWriter(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The file's text. Perceived games cannot be written and are refused. */
    public static String write(Scenario scenario) {
        if (!scenario.views().isEmpty()) {
            throw ParleyException.withMend(
                    "The model (" + scenario.id() + ") must not have views to be written.", "remove its views first.");
        }
        return new ScenarioWriter(scenario).all();
    }

    private String all() {
        line("id: " + text(scenario.id()));
        line("title: " + text(scenario.title()));
        if (!scenario.notes().isEmpty()) {
            line("notes: " + text(scenario.notes()));
        }
        line("decision_makers: " + Json.line(scenario.decisionMakers()));
        courses();
        rules();
        states();
        if (scenario.conflict().moves() instanceof ArcMoves arcs) {
            moves(arcs);
        }
        line("preferences:");
        for (int i = 0; i < scenario.decisionMakers().size(); i++) {
            line("  " + text(scenario.decisionMakers().get(i)) + ":");
            preferences(i, scenario.preferences().get(i));
        }
        if (scenario.statusQuo() >= 0) {
            line("status_quo: " + Json.line(scenario.names().id(scenario.statusQuo())));
        }
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String text(String text) {
        return Json.line(text);
    }

    private void courses() {
        if (!scenario.courses().isEmpty()) {
            line("courses:");
        }
        for (Scenario.CourseLine course : scenario.courses()) {
            line("  - id: " + text(course.id()));
            line("    name: " + text(course.course().name()));
            line("    owner: "
                    + text(scenario.decisionMakers().get(course.course().owner())));
            line("    direction: " + course.course().direction().label());
            sources("    ", course.cites(), course.note());
        }
    }

    private void sources(String indent, List<String> cites, String note) {
        if (!cites.isEmpty()) {
            line(indent + "cites: " + Json.line(cites));
        }
        if (!note.isEmpty()) {
            line(indent + "note: " + text(note));
        }
    }

    private void rules() {
        if (!scenario.infeasible().isEmpty()) {
            line("infeasible:");
        }
        for (Scenario.Rule rule : scenario.infeasible()) {
            switch (rule.form()) {
                case "if" -> {
                    line("  - if: " + text(rule.words().get(0)));
                    line("    then: " + text(rule.words().get(1)));
                }
                case "at_most_one", "at_least_one" -> line("  - " + rule.form() + ": " + Json.line(rule.words()));
                default -> line("  - " + rule.form() + ": " + text(rule.words().get(0)));
            }
            sources("    ", List.of(), rule.note());
        }
    }

    private void states() {
        if (!scenario.names().areGiven()) {
            return;
        }
        line("states:");
        for (int s = 0; s < scenario.states().size(); s++) {
            String pattern = scenario.states().courses() == 0
                    ? ""
                    : ", pattern: " + text(scenario.states().pattern(s));
            String label = scenario.names().writtenLabel(s);
            line("  - {id: " + Json.line(scenario.names().id(s)) + pattern
                    + (label.isEmpty() ? "" : ", label: " + text(label)) + "}");
        }
    }

    private void moves(ArcMoves arcs) {
        line("moves:");
        for (int i = 0; i < scenario.decisionMakers().size(); i++) {
            List<Object> pairs = new ArrayList<>();
            for (int s = 0; s < scenario.states().size(); s++) {
                for (int t : arcs.targets(i, s)) {
                    pairs.add(List.of(scenario.names().id(s), scenario.names().id(t)));
                }
            }
            line("  " + text(scenario.decisionMakers().get(i)) + ": " + Json.line(pairs));
        }
    }

    private void preferences(int i, Scenario.Preferences block) {
        switch (block.form()) {
            case STATEMENTS -> statements("statements", "support", block.statements());
            case WEIGHTS -> statements("weights", "weight", block.statements());
            case RANKING -> line("    ranking: " + Json.line(ranking(i, block)));
            case KNOWN_PAIRS -> known(block.partial().get(0));
        }
        if (block.form() != Scenario.PreferenceForm.KNOWN_PAIRS
                && !block.partial().isEmpty()) {
            line("    unknown: " + Json.line(pairs(block.partial().get(0)::isUnknown, true)));
        }
    }

    private void statements(String key, String number, List<Scenario.Statement> statements) {
        if (statements.isEmpty()) {
            line("    " + key + ": []");
            return;
        }
        line("    " + key + ":");
        for (Scenario.Statement statement : statements) {
            line("      - that: " + text(statement.words()));
            line("        " + number + ": " + statement.weight());
            sources("        ", statement.cites(), statement.note());
        }
    }

    private List<Object> ranking(int i, Scenario.Preferences block) {
        List<Object> written = new ArrayList<>();
        int level = -1;
        for (List<Integer> group : scenario.conflict().rankings().get(i).bestFirst()) {
            int at = block.levels().isEmpty() ? -1 : block.levels().get(0).rank(group.get(0));
            if (level >= 0 && at != level) {
                written.add(StateLists.MUCH);
            }
            level = at;
            List<Object> ids = group.stream().map(scenario.names()::id).toList();
            written.add(ids.size() == 1 ? ids.get(0) : ids);
        }
        return written;
    }

    private void known(PartialPreference partial) {
        line("    better: " + Json.line(pairs((a, b) -> partial.isBetter(b, a), false)));
        line("    equal: "
                + Json.line(pairs(
                        (a, b) -> !partial.isBetter(a, b) && !partial.isBetter(b, a) && !partial.isUnknown(a, b),
                        true)));
    }

    private interface PairTest {
        boolean test(int a, int b);
    }

    private List<Object> pairs(PairTest test, boolean once) {
        List<Object> pairs = new ArrayList<>();
        for (int a = 0; a < scenario.states().size(); a++) {
            for (int b = once ? a + 1 : 0; b < scenario.states().size(); b++) {
                if (a != b && test.test(a, b)) {
                    pairs.add(List.of(scenario.names().id(a), scenario.names().id(b)));
                }
            }
        }
        return pairs;
    }
}
