package org.parley.workbench.bargaining.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.BargainingParty;
import org.parley.analysis.bargaining.IssueMerge;
import org.parley.analysis.bargaining.PlanPackage;
import org.parley.analysis.bargaining.Restriction;
import org.parley.analysis.preference.Combination;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.LinkedValue;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.analysis.preference.WeightedValues;
import org.parley.codebook.yaml.YamlNode;

/** Our own scenario file; every key is described in docs/reference/bargaining-scenario.md. */
final class ScenarioYaml {
    private static final double WEIGHTS_SUM_WITHIN = 1e-6;

    private final YamlNode root;
    private final OutcomeSpace space;
    private final List<Restriction> restrictions = new ArrayList<>();
    private final List<WeightedValues> stated = new ArrayList<>();

    private ScenarioYaml(YamlNode root) {
        this.root = root;
        root.allowOnly("title", "note", "issues", "parties", "conditions", "plans", "spread");
        List<IssueOptions> issues = new ArrayList<>();
        for (YamlNode issue : root.require("issues").items()) {
            issue.allowOnly("name", "options", "note");
            issues.add(Places.at(
                    issue, () -> new IssueOptions(issue.require("name").text(), issue.texts("options"))));
        }
        this.space = Places.at(root.require("issues"), () -> new OutcomeSpace(issues));
    }

    static Scenario read(YamlNode root) {
        return new ScenarioYaml(root).scenario();
    }

    private Scenario scenario() {
        List<BargainingParty> parties =
                root.require("parties").items().stream().map(this::party).toList();
        root.list("conditions").forEach(this::condition);
        BargainingModel model =
                Places.at(root.require("parties"), () -> new BargainingModel(space, parties, restrictions));
        requirePossible(model);
        List<PlanPackage> plans = root.list("plans").stream().map(this::plan).toList();
        return new Scenario(root.textOr("title", "scenario"), model, stated, plans, spread(), true);
    }

    /** Conditions that together leave no package are a mistake in the file; red lines that do are a finding. */
    private void requirePossible(BargainingModel model) {
        List<Restriction> conditions = model.restrictions().stream()
                .filter(restriction -> !restriction.redLine())
                .toList();
        BargainingModel given = new BargainingModel(space, model.parties().subList(0, 1), conditions);
        if (new IssueMerge(16).frontier(given).size() == 0) {
            throw root.require("conditions")
                    .error(
                            "The conditions ("
                                    + String.join(
                                            "; ",
                                            conditions.stream()
                                                    .map(Restriction::name)
                                                    .toList())
                                    + ") must leave at least one package.",
                            "two of them contradict each other.");
        }
    }

    private BargainingParty party(YamlNode node) {
        node.allowOnly("name", "note", "reservation", "weights", "values", "linked", "red-lines");
        String name = node.require("name").text();
        WeightedProfile profile = new WeightedProfile(space);
        weights(node.require("weights"), name, profile.weights);
        List<YamlNode> tables = NamedTable.exactly(node.require("values"), "issue", issueNames());
        for (int i = 0; i < profile.weights.length; i++) {
            IssueOptions issue = space.issues().get(i);
            List<YamlNode> values = NamedTable.exactly(tables.get(i), "option", issue.options());
            for (int o = 0; o < issue.options().size(); o++) {
                profile.evaluations[i][o] = values.get(o).number();
            }
        }
        List<LinkedValue> linked =
                node.list("linked").stream().map(this::linked).toList();
        node.list("red-lines").forEach(line -> redLine(line, name));
        double reservation = node.find("reservation").map(YamlNode::number).orElse(Double.NEGATIVE_INFINITY);
        WeightedValues preferences = profile.plain(linked);
        stated.add(preferences);
        return Places.at(node, () -> new BargainingParty(name, preferences.utility(), reservation));
    }

    private void weights(YamlNode node, String party, double[] weights) {
        List<YamlNode> fields = NamedTable.exactly(node, "issue", issueNames());
        for (int i = 0; i < weights.length; i++) {
            YamlNode weight = fields.get(i);
            weights[i] = weight.number();
            if (weights[i] < 0 || weights[i] > 1) {
                throw weight.error(
                        "The weight (" + weight.text() + ") of issue ("
                                + space.issues().get(i).issue() + ") must lie in [0, 1].",
                        "weights are shares of one whole.");
            }
        }
        double sum = Arrays.stream(weights).sum();
        if (Math.abs(sum - 1) > WEIGHTS_SUM_WITHIN) {
            throw node.error(
                    "The weights of party (" + party + ") must sum to 1; they sum to " + sum + ".",
                    "divide each by " + sum + ".");
        }
    }

    private LinkedValue linked(YamlNode node) {
        node.allowOnly("when", "value", "note");
        return new LinkedValue(
                combination(node.require("when")), node.require("value").number());
    }

    private void redLine(YamlNode node, String owner) {
        node.allowOnly("name", "options", "evidence", "note");
        Combination excluded = combination(node.require("options"));
        String name = node.textOr("name", owner + " rejects " + told(excluded));
        restrictions.add(new Restriction(name, owner, excluded, node.texts("evidence")));
    }

    private void condition(YamlNode node) {
        node.allowOnly("name", "if", "then", "then-not", "exclude", "evidence", "note");
        if (node.find("exclude").isPresent()) {
            Combination excluded = combination(node.require("exclude"));
            add(node, "never " + told(excluded), excluded);
            return;
        }
        Combination given = combination(node.require("if"));
        if (node.find("then-not").isPresent()) {
            Combination barred = combination(node.require("then-not"));
            add(node, "if " + told(given) + " then not " + told(barred), joined(node, given, barred));
            return;
        }
        Combination wanted = combination(node.require("then"));
        for (Combination.Part part : wanted.parts()) {
            Combination missing = missing(node, part);
            String tail = wanted.parts().size() > 1
                    ? " (" + space.issues().get(part.issue()).issue() + ")"
                    : "";
            add(node, "if " + told(given) + " then " + told(wanted), joined(node, given, missing), tail);
        }
    }

    private void add(YamlNode node, String otherwise, Combination excluded) {
        add(node, otherwise, excluded, "");
    }

    private void add(YamlNode node, String otherwise, Combination excluded, String tail) {
        restrictions.add(new Restriction(node.textOr("name", otherwise) + tail, "", excluded, node.texts("evidence")));
    }

    private Combination missing(YamlNode node, Combination.Part wanted) {
        List<Integer> others = new ArrayList<>();
        for (int o = 0; o < space.options(wanted.issue()); o++) {
            if (!wanted.options().contains(o)) {
                others.add(o);
            }
        }
        return Places.at(node, () -> new Combination(List.of(new Combination.Part(wanted.issue(), others))));
    }

    private static Combination joined(YamlNode node, Combination a, Combination b) {
        List<Combination.Part> parts = new ArrayList<>(a.parts());
        parts.addAll(b.parts());
        return Places.at(node, () -> new Combination(parts));
    }

    /** Issue to option, or to a list of options of which one suffices. */
    private Combination combination(YamlNode node) {
        List<Combination.Part> parts = new ArrayList<>();
        node.fields().forEach((name, value) -> {
            int issue = NamedTable.indexOf(value, "issue", name, issueNames());
            List<YamlNode> options = value.isList() ? value.items() : List.of(value);
            parts.add(Places.at(
                    value,
                    () -> new Combination.Part(
                            issue,
                            options.stream()
                                    .map(option -> optionOf(option, issue))
                                    .toList())));
        });
        return Places.at(node, () -> new Combination(parts));
    }

    private int optionOf(YamlNode option, int issue) {
        return NamedTable.indexOf(
                option, "option", option.text(), space.issues().get(issue).options());
    }

    private PlanPackage plan(YamlNode node) {
        node.allowOnly("name", "note", "chooses");
        Integer[] options = new Integer[space.issues().size()];
        Arrays.fill(options, PlanPackage.SILENT);
        node.require("chooses").fields().forEach((name, value) -> {
            int issue = NamedTable.indexOf(value, "issue", name, issueNames());
            options[issue] = optionOf(value, issue);
        });
        return Places.at(node, () -> new PlanPackage(node.require("name").text(), List.of(options)));
    }

    private Spread spread() {
        if (root.find("spread").isEmpty()) {
            return Spread.NONE;
        }
        YamlNode node = root.require("spread");
        node.allowOnly("values", "weights", "reservations", "note");
        return new Spread(size(node, "values"), size(node, "weights"), size(node, "reservations"));
    }

    private static double size(YamlNode node, String key) {
        double value = node.find(key).map(YamlNode::number).orElse(0.0);
        if (value < 0) {
            throw node.require(key)
                    .error("The spread (" + value + ") of " + key + " must not be negative.", "0 keeps them fixed.");
        }
        return value;
    }

    private List<String> issueNames() {
        return space.issues().stream().map(IssueOptions::issue).toList();
    }

    private String told(Combination combination) {
        return String.join(
                " and ",
                combination.parts().stream()
                        .map(part -> space.issues().get(part.issue()).issue() + "="
                                + String.join(
                                        "/",
                                        part.options().stream()
                                                .map(o -> space.issues()
                                                        .get(part.issue())
                                                        .options()
                                                        .get(o))
                                                .toList()))
                        .toList());
    }
}
