package org.parley.workbench.stability.sourced;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.stability.conflict.Course;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;

/**
 * Which options the default model of a case has as courses: those in the hands of principals and mediators that these have
 * spoken of, the best evidenced first, as far as there is room.
 *
 * @param chosen in the order of the codebook
 * @param leftOut in the order of the codebook, with the reason
 */
public record CaseCourses(List<Chosen> chosen, List<LeftOut> leftOut) {
    /** The usual limit: 16,384 states. */
    public static final int USUAL = 14;

    /** The most that the pages and draws can bear. */
    public static final int MOST = 18;

    public CaseCourses {
        chosen = List.copyOf(chosen);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * An option in the model.
     *
     * @param issue id of the issue
     * @param option the option of the codebook
     * @param label printed name, with the issue where another option of that name exists
     * @param owners decision makers that control it
     * @param others who else controls it and is no decision maker of the model
     * @param weight of what decision makers have said on it
     */
    public record Chosen(
            String issue, Option option, String label, List<String> owners, List<String> others, double weight) {
        public Chosen {
            owners = List.copyOf(owners);
            others = List.copyOf(others);
        }

        /** Issue and option, as models cite them. */
        public String id() {
            return issue + "/" + option.id();
        }
    }

    /** An option that is not in the model: its id (issue/option), its printed name, and why. */
    public record LeftOut(String id, String label, String reason) {}

    /**
     * The courses for a matrix; none are chosen where no principal or mediator has spoken of what it controls.
     *
     * @param most how many courses there may be
     */
    public static CaseCourses of(PositionMatrix matrix, int most) {
        if (most < 1 || most > Math.min(MOST, Course.MOST)) {
            throw ParleyException.withMend(
                    "The number of courses (" + most + ") must lie between 1 and " + MOST + ".",
                    "larger models are written as a scenario file: --save makes one to start from.");
        }
        List<Chosen> able = candidates(matrix);
        List<Chosen> taken = new ArrayList<>();
        int room = most;
        for (Chosen each : able.stream()
                .filter(each -> !each.owners().isEmpty() && each.weight() > 0)
                .sorted(Comparator.comparingDouble(Chosen::weight).reversed())
                .toList()) {
            if (each.owners().size() <= room) {
                taken.add(each);
                room -= each.owners().size();
            }
        }
        return new CaseCourses(
                able.stream().filter(taken::contains).toList(),
                able.stream()
                        .filter(each -> !taken.contains(each))
                        .map(each -> new LeftOut(each.id(), each.label(), reason(each, most)))
                        .toList());
    }

    private static String reason(Chosen each, int most) {
        if (each.option().controlledBy().isEmpty()) {
            return "the codebook does not say who controls it";
        }
        if (each.owners().isEmpty()) {
            return "controlled by none of the principals and mediators";
        }
        return each.weight() > 0
                ? "less evidence than the " + most + " courses there is room for"
                : "no decision maker has spoken of it";
    }

    private static List<Chosen> candidates(PositionMatrix matrix) {
        List<String> able = matrix.codebook().parties().stream()
                .filter(each -> each.role() == PartyRole.PRINCIPAL || each.role() == PartyRole.MEDIATOR)
                .map(Party::name)
                .toList();
        Map<String, Integer> labels = new LinkedHashMap<>();
        matrix.codebook().issues().stream()
                .flatMap(issue -> issue.options().stream())
                .forEach(option -> labels.merge(option.label(), 1, Integer::sum));
        List<Chosen> candidates = new ArrayList<>();
        for (Issue issue : matrix.codebook().issues()) {
            for (Option option : issue.options()) {
                boolean repeated = labels.getOrDefault(option.label(), 1) > 1;
                candidates.add(new Chosen(
                        issue.id(),
                        option,
                        repeated ? option.label() + " (" + issue.name() + ")" : option.label(),
                        able.stream().filter(option.controlledBy()::contains).toList(),
                        option.controlledBy().stream()
                                .filter(each -> !able.contains(each))
                                .toList(),
                        weight(matrix, able, issue.id(), option.id())));
            }
        }
        return candidates;
    }

    private static double weight(PositionMatrix matrix, List<String> parties, String issue, String option) {
        return matrix.positions().stream()
                .filter(each -> each.issue().equals(issue) && each.option().equals(option))
                .filter(each -> parties.contains(each.party()))
                .mapToDouble(each -> each.support().weight())
                .sum();
    }
}
