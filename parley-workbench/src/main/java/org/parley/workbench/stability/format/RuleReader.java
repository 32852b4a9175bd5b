package org.parley.workbench.stability.format;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.stability.conflict.Condition;
import org.parley.codebook.yaml.YamlNode;

/** Reads what cannot be: a pattern, a condition that never holds, exclusion, at least one, if-then. */
final class RuleReader {
    private final ConditionParser conditions;
    private final int courses;

    RuleReader(ConditionParser conditions, int courses) {
        this.conditions = conditions;
        this.courses = courses;
    }

    List<Scenario.Rule> read(YamlNode root) {
        List<Scenario.Rule> rules = new ArrayList<>();
        for (YamlNode node : root.list("infeasible")) {
            rules.add(rule(node));
        }
        return rules;
    }

    private Scenario.Rule rule(YamlNode node) {
        node.allowOnly("pattern", "never", "at_most_one", "at_least_one", "if", "then", "note");
        String note = node.textOr("note", "");
        if (node.find("pattern").isPresent()) {
            YamlNode pattern = node.require("pattern");
            if (pattern.text().length() != courses) {
                throw pattern.error(
                        "The pattern (" + pattern.text() + ") must have one letter for each of the " + courses
                                + " courses.",
                        "write Y, N or - for each course, in their order.");
            }
            Condition excluded = Placed.at(pattern, () -> Condition.Literals.ofPattern(pattern.text()));
            return new Scenario.Rule("pattern", List.of(pattern.text()), excluded, note);
        }
        if (node.find("never").isPresent()) {
            YamlNode never = node.require("never");
            return new Scenario.Rule("never", List.of(never.text()), conditions.parse(never), note);
        }
        if (node.find("at_most_one").isPresent()) {
            Condition required = Condition.atMostOne(parts(node.require("at_most_one")));
            return new Scenario.Rule("at_most_one", node.texts("at_most_one"), required.negated(), note);
        }
        if (node.find("at_least_one").isPresent()) {
            Condition required = new Condition.Any(parts(node.require("at_least_one")));
            return new Scenario.Rule("at_least_one", node.texts("at_least_one"), required.negated(), note);
        }
        if (node.find("if").isPresent()) {
            YamlNode first = node.require("if");
            YamlNode second = node.require("then");
            Condition required = Condition.implies(conditions.parse(first), conditions.parse(second));
            return new Scenario.Rule("if", List.of(first.text(), second.text()), required.negated(), note);
        }
        throw node.error(
                "The rule must say what is infeasible.",
                "use one of pattern, never, at_most_one, at_least_one, if with then.");
    }

    private List<Condition> parts(YamlNode list) {
        return list.items().stream().map(conditions::parse).toList();
    }
}
