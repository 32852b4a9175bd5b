package org.parley.analysis.groupdecision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.ParleyException;

/**
 * A decision that a group has to come to: its dimensions and the stakeholders who try to influence it. Every number in
 * it is somebody's judgement; none is computed here.
 *
 * @param name what is decided
 * @param dimensions at least one
 * @param stakeholders at least two, in the order of the file
 */
public record GroupProblem(String name, List<Dimension> dimensions, List<Stakeholder> stakeholders) {
    public GroupProblem {
        dimensions = List.copyOf(dimensions);
        stakeholders = List.copyOf(stakeholders);
        if (dimensions.isEmpty()) {
            throw ParleyException.withMend(
                    "The dimensions (0) of problem (" + name + ") must be at least one.", "the list is missing.");
        }
        if (stakeholders.size() < 2) {
            throw ParleyException.withMend(
                    "The stakeholders (" + stakeholders.size() + ") of problem (" + name + ") must be at least two.",
                    "the file was cut off.");
        }
        requireDifferent(
                "dimension", name, dimensions.stream().map(Dimension::name).toList());
        requireDifferent(
                "stakeholder",
                name,
                stakeholders.stream().map(Stakeholder::name).toList());
        for (Stakeholder stakeholder : stakeholders) {
            requireOnScale(stakeholder, dimensions);
        }
        for (int d = 0; d < dimensions.size(); d++) {
            requireWeight(dimensions.get(d).name(), d, stakeholders);
        }
    }

    private static void requireDifferent(String what, String owner, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw ParleyException.withMend(
                        "The " + what + " (" + name + ") of problem (" + owner + ") must be named only once.",
                        "one of the two is somebody or something else, or a line was copied.");
            }
        }
    }

    private static void requireOnScale(Stakeholder stakeholder, List<Dimension> dimensions) {
        if (stakeholder.positions().size() != dimensions.size()) {
            throw ParleyException.withMend(
                    "The positions (" + stakeholder.positions().size() + ") of stakeholder (" + stakeholder.name()
                            + ") must be as many as the dimensions (" + dimensions.size() + ").",
                    "a number is missing or one too many.");
        }
        for (int d = 0; d < dimensions.size(); d++) {
            dimensions.get(d).check(stakeholder.positions().get(d), stakeholder.name());
        }
    }

    private static void requireWeight(String dimension, int d, List<Stakeholder> stakeholders) {
        double weight = 0;
        for (Stakeholder stakeholder : stakeholders) {
            weight += stakeholder.capability() * stakeholder.saliences().get(d);
        }
        if (!(weight > 0)) {
            throw ParleyException.withMend(
                    "The weight (capability times salience, 0 for everybody) of dimension (" + dimension
                            + ") must be above 0 for somebody.",
                    "capabilities or saliences are missing.");
        }
    }

    /** The same problem with other numbers for its stakeholders. */
    GroupProblem with(List<Stakeholder> others) {
        return new GroupProblem(name, dimensions, others);
    }
}
