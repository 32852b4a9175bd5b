package org.parley.workbench.groupdecision.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.parley.analysis.groupdecision.Dimension;
import org.parley.analysis.groupdecision.GroupProblem;
import org.parley.analysis.groupdecision.Stakeholder;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;

/** Stakeholders as YAML or JSON mappings, each complaint with its place. */
final class StakeholderList {
    private final List<Dimension> dimensions;
    private final double salienceUnit;
    private final List<Stakeholder> read = new ArrayList<>();

    /**
     * @param salienceUnit what a salience is divided by to lie in [0, 1]
     */
    StakeholderList(List<Dimension> dimensions, double salienceUnit) {
        this.dimensions = dimensions;
        this.salienceUnit = salienceUnit;
    }

    GroupProblem problem(YamlNode owner, String name, List<YamlNode> nodes) {
        nodes.forEach(this::add);
        return placed(owner, () -> new GroupProblem(name, dimensions, read));
    }

    private void add(YamlNode node) {
        node.allowOnly("name", "description", "capability", "position", "salience");
        String name = node.require("name").text();
        if (read.stream().anyMatch(other -> other.name().equals(name))) {
            throw node.require("name")
                    .error("The stakeholder (" + name + ") must be named only once.", "a block was copied.");
        }
        List<Double> positions = perDimension(node.require("position"), 1);
        List<Double> saliences = perDimension(node.require("salience"), salienceUnit);
        double capability = node.require("capability").number();
        read.add(placed(
                node, () -> new Stakeholder(name, node.textOr("description", ""), capability, positions, saliences)));
        for (int d = 0; d < dimensions.size(); d++) {
            Dimension dimension = dimensions.get(d);
            double position = positions.get(d);
            placed(node.require("position"), () -> {
                dimension.check(position, name);
                return dimension;
            });
        }
    }

    /** A number for the one dimension, a list in the order of the dimensions, or a mapping by their names. */
    private List<Double> perDimension(YamlNode node, double unit) {
        List<YamlNode> values = node.isMapping() ? byName(node) : node.isList() ? node.items() : List.of(node);
        if (values.size() != dimensions.size()) {
            throw node.error(
                    "The numbers (" + values.size() + ") must be as many as the dimensions (" + dimensions.size()
                            + ").",
                    "one is missing or too many.");
        }
        return values.stream().map(value -> value.number() / unit).toList();
    }

    private List<YamlNode> byName(YamlNode node) {
        String[] names = dimensions.stream().map(Dimension::name).toArray(String[]::new);
        node.allowOnly(names);
        return dimensions.stream()
                .map(dimension -> node.require(dimension.name()))
                .toList();
    }

    static <T> T placed(YamlNode node, Supplier<T> made) {
        try {
            return made.get();
        } catch (ParleyException e) {
            throw new ParleyException(node.place() + ": " + e.getMessage(), e);
        }
    }
}
