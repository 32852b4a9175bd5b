package org.parley.workbench.stability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.stability.conflict.Course;
import org.parley.workbench.stability.format.Scenario;

/**
 * Says in words what a state is: who has taken which course. Courses of one name that several sides own are told together,
 * and "alone" marks a side whose partners have not taken theirs.
 */
public final class StateWords {
    /** What is taken together before what is taken alone, more takers first, then by name. */
    private static final Comparator<String> JOINT_FIRST = Comparator.comparing((String key) -> key.startsWith("-"))
            .thenComparing(key -> -key.split(" and ", -1).length)
            .thenComparing(key -> key);

    private final Scenario scenario;

    /** Words for the states of a model. */
    public StateWords(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * Who has taken what.
     *
     * @param who the sides, joined by "and"
     * @param alone whether others that own the same course have not taken it
     * @param courses labels of the courses
     */
    public record Taken(String who, boolean alone, List<String> courses) {
        public Taken {
            courses = List.copyOf(courses);
        }
    }

    /** The state in one line: "Upland and Lowland: the gauges. Lowland alone: the toll." */
    public String line(int state) {
        List<Taken> taken = taken(state);
        if (taken.isEmpty()) {
            String written = scenario.names().writtenLabel(state);
            return !written.isEmpty() ? written : scenario.courses().isEmpty() ? "" : "Nobody has taken any course.";
        }
        List<String> told = new ArrayList<>();
        for (Taken each : taken) {
            told.add(each.who() + (each.alone() ? " alone" : "") + ": " + String.join(", ", each.courses()) + ".");
        }
        return String.join(" ", told);
    }

    /** Who has taken what in a state, in the order of the courses. */
    public List<Taken> taken(int state) {
        Map<String, List<Integer>> byLabel = new LinkedHashMap<>();
        for (int c = 0; c < scenario.courses().size(); c++) {
            byLabel.computeIfAbsent(label(c), label -> new ArrayList<>()).add(c);
        }
        Map<String, List<String>> labels = new LinkedHashMap<>();
        byLabel.forEach((label, courses) -> {
            List<String> takers = courses.stream()
                    .filter(c -> (scenario.states().taken(state) >> c & 1) == 1)
                    .map(this::owner)
                    .toList();
            if (!takers.isEmpty()) {
                String key = (takers.size() < courses.size() ? "-" : "+") + String.join(" and ", takers);
                labels.computeIfAbsent(key, k -> new ArrayList<>()).add(label);
            }
        });
        List<Taken> taken = new ArrayList<>();
        for (String key : labels.keySet().stream().sorted(JOINT_FIRST).toList()) {
            taken.add(new Taken(key.substring(1), key.startsWith("-"), labels.getOrDefault(key, List.of())));
        }
        return taken;
    }

    /** How many courses are taken in a state by a side whose partners have not taken theirs. */
    int alone(int state) {
        return taken(state).stream()
                .filter(Taken::alone)
                .mapToInt(each -> each.courses().size())
                .sum();
    }

    /** What a move changes: "takes the toll, leaves the gauges". */
    public String change(int from, int to) {
        int before = scenario.states().taken(from);
        int after = scenario.states().taken(to);
        List<String> parts = new ArrayList<>();
        String takes = labels(after & ~before);
        String leaves = labels(before & ~after);
        if (!takes.isEmpty()) {
            parts.add("takes " + takes);
        }
        if (!leaves.isEmpty()) {
            parts.add("leaves " + leaves);
        }
        return parts.isEmpty() ? "moves" : String.join(", ", parts);
    }

    private String labels(int courses) {
        List<String> labels = new ArrayList<>();
        for (int c = 0; c < scenario.courses().size(); c++) {
            if ((courses >> c & 1) == 1) {
                labels.add("“" + label(c) + "”");
            }
        }
        return String.join(" and ", labels);
    }

    private String owner(int course) {
        return scenario.decisionMakers()
                .get(scenario.courses().get(course).course().owner());
    }

    /** Name of a course without its owner before it. */
    public String label(int course) {
        Course named = scenario.courses().get(course).course();
        String name = named.name().startsWith("The ") ? named.name().substring(4) : named.name();
        String owner = owner(course);
        return name.startsWith(owner + " ") ? name.substring(owner.length() + 1) : named.name();
    }
}
