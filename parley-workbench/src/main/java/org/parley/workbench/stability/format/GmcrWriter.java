package org.parley.workbench.stability.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.stability.conflict.Condition;
import org.parley.analysis.stability.conflict.CubeMoves;
import org.parley.model.ParleyException;
import org.parley.workbench.json.Json;

/**
 * Writes a .gmcr file that GMCR+ and its relatives can open. What that format cannot say is refused rather than dropped:
 * pure graphs, merged states, forbidden moves, unknown comparisons, weights.
 */
public final class GmcrWriter {
    private GmcrWriter() {}

    /** The file's text. States are numbered from 1 in the order of their codes, whatever ids the scenario uses. */
    public static String write(Scenario scenario) {
        if (!(scenario.conflict().moves() instanceof CubeMoves)) {
            throw ParleyException.withMend(
                    "The model (" + scenario.id() + ") must be in plain option form to be written as .gmcr.",
                    "write it as a YAML scenario: it has merged or hidden states, forbidden moves or no courses.");
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("options", scenario.courses().stream().map(GmcrWriter::option).toList());
        boolean statements =
                scenario.preferences().stream().allMatch(p -> p.form() == Scenario.PreferenceForm.STATEMENTS);
        int[] order = numbersByCode(scenario);
        List<Object> makers = new ArrayList<>();
        for (int i = 0; i < scenario.decisionMakers().size(); i++) {
            makers.add(maker(scenario, i, statements, order));
        }
        file.put("decisionMakers", makers);
        file.put("infeasibles", infeasibles(scenario));
        file.put("useManualPreferenceRanking", !statements);
        file.put("program", "gmcr-py");
        file.put("version", "0.4.1");
        List<Integer> alone = new ArrayList<>();
        for (int i = 0; i < makers.size(); i++) {
            alone.add(i);
        }
        file.put("coalitions", alone);
        return Json.line(file);
    }

    private static Object option(Scenario.CourseLine line) {
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("name", line.course().name());
        option.put("permittedDirection", line.course().direction().label());
        return option;
    }

    private static int[] numbersByCode(Scenario scenario) {
        long[] keys = new long[scenario.states().size()];
        for (int s = 0; s < keys.length; s++) {
            keys[s] = (long) scenario.states().taken(s) << 32 | s;
        }
        Arrays.sort(keys);
        int[] numbers = new int[keys.length];
        for (int k = 0; k < keys.length; k++) {
            numbers[(int) keys[k]] = k + 1;
        }
        return numbers;
    }

    private static Object maker(Scenario scenario, int i, boolean statements, int[] numbers) {
        Scenario.Preferences preferences = scenario.preferences().get(i);
        if (!preferences.partial().isEmpty()) {
            throw ParleyException.withMend(
                    "The preference of (" + scenario.decisionMakers().get(i) + ") must be complete for .gmcr.",
                    "write the model as a YAML scenario, which can say that comparisons are unknown.");
        }
        Map<String, Object> maker = new LinkedHashMap<>();
        maker.put("name", scenario.decisionMakers().get(i));
        List<Integer> own = new ArrayList<>();
        for (int c = 0; c < scenario.courses().size(); c++) {
            if (scenario.courses().get(c).course().owner() == i) {
                own.add(c);
            }
        }
        maker.put("options", own);
        List<Object> written = new ArrayList<>();
        if (statements) {
            preferences.statements().forEach(statement -> written.add(alternatives(statement.condition())));
        } else {
            maker.put("preferenceRanking", ranking(scenario, i, numbers));
        }
        maker.put("preferences", written);
        maker.put("misperceptions", List.of());
        return maker;
    }

    private static List<Object> ranking(Scenario scenario, int i, int[] numbers) {
        List<Object> ranking = new ArrayList<>();
        for (List<Integer> group : scenario.conflict().rankings().get(i).bestFirst()) {
            List<Integer> numbered = group.stream().map(s -> numbers[s]).toList();
            ranking.add(numbered.size() == 1 ? numbered.get(0) : numbered);
        }
        return ranking;
    }

    private static Object alternatives(Condition condition) {
        List<List<Object>> members =
                condition.alternatives().stream().map(GmcrWriter::pairs).toList();
        if (members.size() == 1) {
            return members.get(0);
        }
        Map<String, Object> compound = new LinkedHashMap<>();
        compound.put("compound", true);
        compound.put("members", members);
        return compound;
    }

    private static List<Object> pairs(Condition.Literals literals) {
        List<Object> pairs = new ArrayList<>();
        for (int rest = literals.mask(); rest != 0; rest &= rest - 1) {
            int course = Integer.numberOfTrailingZeros(rest);
            pairs.add(List.of(course, (literals.values() >> course & 1) == 1 ? "Y" : "N"));
        }
        return pairs;
    }

    /** The rules as patterns; if a file listed its states, each combination that is none of them. */
    private static List<Object> infeasibles(Scenario scenario) {
        List<Object> patterns = new ArrayList<>();
        int courses = scenario.states().courses();
        BitSet feasible = new BitSet(1 << courses);
        for (int s = 0; s < scenario.states().size(); s++) {
            feasible.set(scenario.states().taken(s));
        }
        for (Scenario.Rule rule : scenario.infeasible()) {
            rule.excluded().alternatives().forEach(literals -> patterns.add(pairs(literals)));
        }
        for (int code = 0; code < 1 << courses; code++) {
            int combination = code;
            boolean excluded = scenario.infeasible().stream()
                    .anyMatch(rule -> rule.excluded().holds(combination));
            if (!excluded && scenario.states().find(code).isEmpty()) {
                patterns.add(pairs(new Condition.Literals((1 << courses) - 1, code)));
            }
        }
        return patterns;
    }
}
