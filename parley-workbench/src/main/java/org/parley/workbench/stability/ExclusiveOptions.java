package org.parley.workbench.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.analysis.stability.conflict.Condition;
import org.parley.workbench.stability.format.Scenario;

/** What cannot be because options exclude each other: one side setting out for both, or both coming about. */
final class ExclusiveOptions {
    private static final String NOTE = "The codebook says that the options exclude each other.";

    private final List<Scenario.CourseLine> lines;

    ExclusiveOptions(List<Scenario.CourseLine> lines) {
        this.lines = List.copyOf(lines);
    }

    List<Scenario.Rule> rules(List<PositionInput.Pair> pairs) {
        List<Scenario.Rule> rules = new ArrayList<>();
        for (PositionInput.Pair pair : pairs) {
            List<Integer> ones = courses(pair.one());
            List<Integer> others = courses(pair.other());
            if (!ones.isEmpty() && !others.isEmpty()) {
                List<Scenario.Rule> own = ones.stream()
                        .flatMap(a -> others.stream()
                                .filter(b -> owner(a) == owner(b))
                                .map(b -> never(List.of(a, b))))
                        .toList();
                rules.addAll(own.isEmpty() ? List.of(never(join(ones, others))) : own);
            }
        }
        return rules;
    }

    private List<Integer> courses(String option) {
        return IntStream.range(0, lines.size())
                .filter(c -> lines.get(c).cites().contains(option))
                .boxed()
                .toList();
    }

    private int owner(int course) {
        return lines.get(course).course().owner();
    }

    private static List<Integer> join(List<Integer> ones, List<Integer> others) {
        List<Integer> all = new ArrayList<>(ones);
        all.addAll(others);
        return all;
    }

    private Scenario.Rule never(List<Integer> courses) {
        String words = courses.stream().map(c -> "'" + lines.get(c).id() + "'").collect(Collectors.joining(" and "));
        Condition all = new Condition.All(courses.stream()
                .map(c -> (Condition) Condition.Literals.of(c, true))
                .toList());
        return new Scenario.Rule("never", List.of(words), all, NOTE);
    }
}
