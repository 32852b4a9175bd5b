package org.parley.workbench.bargaining.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.BargainingParty;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.codebook.yaml.YamlNode;

/**
 * Negotiation domains as JSON: {@code issues: [{name, values}]} and {@code parties: [{weights, evaluations, reservation,
 * profile}]}, with evaluations by issue and value. Domains of {@code kind: negotiation-domain} are taken from GENIUS and
 * scaled as GENIUS does; a file of {@code cases} holds NegoLog domains, whose evaluations are scaled already. Weights are
 * taken as they stand, since published domains do not always sum to 1; a file that strays far says so in {@code
 * weight_sums}.
 */
final class DomainJson {
    private DomainJson() {}

    /** Whether the file is one of these. */
    static boolean accepts(YamlNode root) {
        return root.isMapping()
                && (root.find("cases").isPresent()
                        || root.find("kind")
                                .filter(kind -> kind.text().equals("negotiation-domain"))
                                .isPresent());
    }

    /** The domain of the file, or the named one of a collection. */
    static Scenario read(YamlNode root, String name) {
        Optional<YamlNode> cases = root.find("cases");
        return cases.isPresent() ? domain(chosen(cases.get(), name), false) : domain(root, true);
    }

    private static YamlNode chosen(YamlNode cases, String name) {
        List<String> names = new ArrayList<>();
        List<YamlNode> domains = cases.items();
        for (YamlNode domain : domains) {
            String title = domain.textOr("name", "");
            if (title.equals(name) || domains.size() == 1) {
                return domain;
            }
            names.add(title);
        }
        throw cases.error(
                "The domain (" + name + ") must be one of this collection.",
                "name one with --domain: " + String.join(", ", names) + ".");
    }

    private static Scenario domain(YamlNode root, boolean scaled) {
        List<IssueOptions> issues = new ArrayList<>();
        for (YamlNode issue : root.require("issues").items()) {
            issues.add(Places.at(
                    issue, () -> new IssueOptions(issue.require("name").text(), issue.texts("values"))));
        }
        OutcomeSpace space = Places.at(root.require("issues"), () -> new OutcomeSpace(issues));
        List<BargainingParty> parties = new ArrayList<>();
        HashSet<String> names = new HashSet<>();
        for (YamlNode node : root.require("parties").items()) {
            String given = node.textOr("profile", "party " + (parties.size() + 1));
            String name = names.add(given) ? given : given + " (" + (parties.size() + 1) + ")";
            WeightedProfile profile =
                    profile(node, space, root.find("weight_sums").isPresent());
            double reservation = node.find("reservation").map(YamlNode::number).orElse(0.0);
            parties.add(new BargainingParty(
                    name, (scaled ? profile.scaledByMaximum() : profile.plain(List.of())).utility(), reservation));
        }
        BargainingModel model =
                Places.at(root.require("parties"), () -> new BargainingModel(space, parties, List.of()));
        return Scenario.exchanged(root.textOr("name", "domain"), model);
    }

    private static WeightedProfile profile(YamlNode node, OutcomeSpace space, boolean declared) {
        WeightedProfile profile = new WeightedProfile(space);
        fill(node.require("weights"), profile.weights, "weights", "issues");
        if (declared) {
            WeightSums.requireNoneNegative(node.require("weights"), profile.weights);
        } else {
            WeightSums.requireOne(node.require("weights"), profile.weights);
        }
        List<YamlNode> rows = node.require("evaluations").items();
        if (rows.size() != profile.evaluations.length) {
            throw node.require("evaluations")
                    .error(
                            "The evaluations (" + rows.size() + " lists) must have one list for each of the "
                                    + profile.evaluations.length + " issues.",
                            "a list is missing, or the file was cut off.");
        }
        for (int i = 0; i < rows.size(); i++) {
            fill(rows.get(i), profile.evaluations[i], "evaluations", "options");
        }
        return profile;
    }

    private static void fill(YamlNode list, double[] numbers, String name, String counted) {
        List<YamlNode> items = list.items();
        if (items.size() != numbers.length) {
            throw list.error(
                    "The " + name + " (" + items.size() + ") must be as many as the " + counted + " (" + numbers.length
                            + ").",
                    "a number is missing or one too many.");
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = items.get(i).number();
        }
    }
}
