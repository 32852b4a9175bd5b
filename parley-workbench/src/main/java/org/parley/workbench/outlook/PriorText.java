package org.parley.workbench.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.process.Assumption;
import org.parley.codebook.yaml.NearestName;
import org.parley.codebook.yaml.YamlNode;

/** Priors as they stand in files: a number, or one of uniform, triangle, beta and lognormal with its numbers. */
final class PriorText {
    private static final String[] SHAPES = {"fixed", "uniform", "triangle", "beta", "lognormal"};

    /** The assumption that a key names; an unknown key is told which was likely meant. */
    Assumption assumption(String key, YamlNode value) {
        return Assumption.labelled(key).orElseThrow(() -> {
            List<String> known =
                    List.of(Assumption.values()).stream().map(Assumption::label).toList();
            List<String> meant = new ArrayList<>(known);
            known.stream().filter(each -> each.endsWith("-a")).forEach(each -> meant.add(stem(each)));
            String mend = NearestName.of(key, meant)
                    .map(near -> known.contains(near)
                            ? "\"" + near + "\" was meant."
                            : "\"" + near + "-a\" or \"" + near + "-b\" was meant: it is held for each side.")
                    .orElse("it is one of " + String.join(", ", known) + ".");
            return value.error("The assumption (" + key + ") must be a known one.", mend);
        });
    }

    private static String stem(String ofSideA) {
        return ofSideA.substring(0, ofSideA.length() - 2);
    }

    /** The prior, checked against what makes sense for the assumption. */
    Prior read(Assumption assumption, YamlNode node) {
        return Placed.at(node, () -> {
            Prior prior = node.isMapping() ? shaped(node) : new Prior.Fixed(node.number());
            assumption.domain().check(assumption.label(), prior.low());
            if (prior.high() < Double.POSITIVE_INFINITY) {
                assumption.domain().check(assumption.label(), prior.high());
            }
            return prior;
        });
    }

    /** As {@link #read} takes it. */
    String write(Prior prior) {
        if (prior instanceof Prior.Uniform p) {
            return "{uniform: [" + text(p.low()) + ", " + text(p.high()) + "]}";
        } else if (prior instanceof Prior.Triangle p) {
            return "{triangle: [" + text(p.low()) + ", " + text(p.likely()) + ", " + text(p.high()) + "]}";
        } else if (prior instanceof Prior.Beta p) {
            return "{beta: [" + text(p.a()) + ", " + text(p.b()) + "]}";
        } else if (prior instanceof Prior.LogNormal p) {
            return "{lognormal: [" + text(p.median()) + ", " + text(p.sd()) + "]}";
        }
        return text(prior.low());
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static Prior shaped(YamlNode node) {
        node.allowOnly("fixed", "uniform", "triangle", "beta", "lognormal", "because");
        Map<String, YamlNode> fields = node.fields();
        List<String> given =
                List.of(SHAPES).stream().filter(fields::containsKey).toList();
        if (given.size() != 1) {
            throw node.error(
                    "The belief must have exactly one shape, but has " + given.size() + ".",
                    "write one of " + String.join(", ", SHAPES) + ".");
        }
        YamlNode numbers = node.require(given.get(0));
        return switch (given.get(0)) {
            case "fixed" -> new Prior.Fixed(numbers.number());
            case "uniform" -> new Prior.Uniform(number(numbers, 2, 0), number(numbers, 2, 1));
            case "triangle" -> new Prior.Triangle(number(numbers, 3, 0), number(numbers, 3, 1), number(numbers, 3, 2));
            case "beta" -> new Prior.Beta(number(numbers, 2, 0), number(numbers, 2, 1));
            default -> new Prior.LogNormal(number(numbers, 2, 0), number(numbers, 2, 1));
        };
    }

    private static double number(YamlNode numbers, int count, int place) {
        List<YamlNode> items = numbers.items();
        if (items.size() != count) {
            throw numbers.error(
                    "The list must have " + count + " numbers, but has " + items.size() + ".",
                    "uniform, beta and lognormal take two, triangle takes three.");
        }
        return items.get(place).number();
    }
}
