package org.parley.workbench.groupdecision.format;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.groupdecision.Dimension;
import org.parley.analysis.groupdecision.GroupProblem;
import org.parley.analysis.groupdecision.InputNoise;
import org.parley.codebook.yaml.YamlNode;

/** Parley's own file of a group decision; documented in docs/reference/group-decision-file.md. */
final class GroupDecisionYaml {
    private GroupDecisionYaml() {}

    static GroupDecisionFile read(YamlNode root) {
        root.allowOnly("decision", "dimensions", "stakeholders", "models", "turns", "noise");
        List<Dimension> dimensions = new ArrayList<>();
        for (YamlNode node : root.require("dimensions").items()) {
            node.allowOnly("name", "low", "high");
            String name = node.require("name").text();
            if (dimensions.stream().anyMatch(other -> other.name().equals(name))) {
                throw node.require("name")
                        .error("The dimension (" + name + ") must be named only once.", "a line was copied.");
            }
            dimensions.add(StakeholderList.placed(
                    node,
                    () -> new Dimension(
                            name,
                            node.require("low").number(),
                            node.require("high").number())));
        }
        GroupProblem problem = new StakeholderList(dimensions, 1)
                .problem(
                        root,
                        root.require("decision").text(),
                        root.require("stakeholders").items());
        int turns = root.find("turns").map(GroupDecisionYaml::turns).orElse(0);
        return new GroupDecisionFile(
                problem,
                root.texts("models"),
                turns,
                root.find("noise").map(GroupDecisionYaml::noise).orElse(InputNoise.DEFAULT));
    }

    private static int turns(YamlNode node) {
        if (node.integer() < 1) {
            throw node.error("The turns (" + node.text() + ") must be at least 1.", "leave the line out.");
        }
        return node.integer();
    }

    private static InputNoise noise(YamlNode node) {
        node.allowOnly("capability", "salience", "position");
        return StakeholderList.placed(
                node,
                () -> new InputNoise(
                        number(node, "capability", InputNoise.DEFAULT.capability()),
                        number(node, "salience", InputNoise.DEFAULT.salience()),
                        number(node, "position", InputNoise.DEFAULT.position())));
    }

    private static double number(YamlNode node, String key, double otherwise) {
        return node.find(key).map(YamlNode::number).orElse(otherwise);
    }
}
