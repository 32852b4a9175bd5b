package org.parley.workbench.bargaining.format;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.BargainingParty;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.codebook.yaml.YamlNode;
import org.parley.workbench.json.Json;

/**
 * NegoLog profiles: one JSON file for each party with {@code reservationValue}, {@code issueWeights} and {@code issues}
 * (evaluation of each value, between 0 and 1 already). The first file sets the order of issues and values.
 */
public final class NegoLogJson {
    private NegoLogJson() {}

    /** Whether the file is a NegoLog profile. */
    static boolean accepts(YamlNode root) {
        return root.isMapping() && root.find("issueWeights").isPresent();
    }

    /** The domain of these profiles, each with the name of its party. */
    static Scenario read(String title, List<String> names, List<YamlNode> profiles) {
        List<IssueOptions> issues = new ArrayList<>();
        YamlNode first = profiles.get(0).require("issues");
        first.fields()
                .forEach((issue, values) -> issues.add(Places.at(
                        values,
                        () -> new IssueOptions(
                                issue, List.copyOf(values.fields().keySet())))));
        OutcomeSpace space = Places.at(first, () -> new OutcomeSpace(issues));
        List<BargainingParty> parties = new ArrayList<>();
        for (int p = 0; p < profiles.size(); p++) {
            YamlNode profile = profiles.get(p);
            double reservation =
                    profile.find("reservationValue").map(YamlNode::number).orElse(0.0);
            parties.add(new BargainingParty(names.get(p), utility(profile, space), reservation));
        }
        return Scenario.exchanged(title, new BargainingModel(space, parties, List.of()));
    }

    private static AdditiveUtility utility(YamlNode profile, OutcomeSpace space) {
        WeightedProfile filled = new WeightedProfile(space);
        List<YamlNode> weights = NamedTable.exactly(
                profile.require("issueWeights"),
                "issue",
                space.issues().stream().map(IssueOptions::issue).toList());
        List<YamlNode> tables = NamedTable.exactly(
                profile.require("issues"),
                "issue",
                space.issues().stream().map(IssueOptions::issue).toList());
        for (int i = 0; i < filled.weights.length; i++) {
            IssueOptions issue = space.issues().get(i);
            filled.weights[i] = weights.get(i).number();
            List<YamlNode> values = NamedTable.exactly(tables.get(i), "option", issue.options());
            for (int o = 0; o < issue.options().size(); o++) {
                filled.evaluations[i][o] = values.get(o).number();
            }
        }
        WeightSums.requireNoneNegative(profile.require("issueWeights"), filled.weights);
        return filled.plain(List.of()).utility();
    }

    /** The profile of one party as NegoLog reads it. What additive scores cannot say (red lines, links) is left out. */
    public static String write(BargainingModel model, int party) {
        return Json.pretty(new ScaledScores(model, party).negoLog());
    }
}
