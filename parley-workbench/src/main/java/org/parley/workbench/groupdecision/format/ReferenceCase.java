package org.parley.workbench.groupdecision.format;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.groupdecision.Dimension;
import org.parley.analysis.groupdecision.GroupProblem;
import org.parley.codebook.yaml.YamlNode;

/**
 * The JSON of published reference cases: "group-decision-spatial" with positions and saliences in percent of several
 * dimensions, "group-decision-challenge" with positions on one line and saliences in [0, 1]. Expected results in the file
 * are not read here.
 */
final class ReferenceCase {
    private static final double PERCENT = 100;

    private ReferenceCase() {}

    static GroupProblem read(YamlNode root) {
        return switch (root.require("kind").text()) {
            case "group-decision-spatial" -> spatial(root);
            case "group-decision-challenge" -> challenge(root);
            default ->
                throw root.require("kind")
                        .error(
                                "The kind (" + root.require("kind").text() + ") must be that of a group decision.",
                                "\"group-decision-spatial\" or \"group-decision-challenge\" was meant.");
        };
    }

    private static GroupProblem spatial(YamlNode root) {
        List<Dimension> dimensions = new ArrayList<>();
        for (YamlNode node : root.require("dimensions").items()) {
            dimensions.add(StakeholderList.placed(node, () -> new Dimension(node.text(), 0, PERCENT)));
        }
        return problem(root, new StakeholderList(dimensions, PERCENT));
    }

    /** The scale is what the positions span: the files name none. */
    private static GroupProblem challenge(YamlNode root) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (YamlNode node : root.require("actors").items()) {
            double position = node.require("position").number();
            low = Math.min(low, position);
            high = Math.max(high, position);
        }
        double top = high > low ? high : low + 1;
        double bottom = low;
        List<Dimension> dimensions =
                List.of(StakeholderList.placed(root, () -> new Dimension("position", bottom, top)));
        return problem(root, new StakeholderList(dimensions, 1));
    }

    private static GroupProblem problem(YamlNode root, StakeholderList stakeholders) {
        YamlNode actors = root.require("actors");
        return stakeholders.problem(actors, root.require("name").text(), actors.items());
    }
}
