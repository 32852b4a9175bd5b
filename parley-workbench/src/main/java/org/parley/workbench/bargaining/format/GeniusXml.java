package org.parley.workbench.bargaining.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.BargainingParty;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.codebook.yaml.NearestName;

/**
 * GENIUS domains and preference profiles with discrete issues. Utility = sum of weight times (evaluation / largest
 * evaluation of the issue): GENIUS always divides by the largest. Weights are taken as they stand; time discounts are not
 * applied.
 */
final class GeniusXml {
    private GeniusXml() {}

    /** Whether the element is a profile (it weighs issues) rather than a bare domain. */
    static boolean isProfile(XmlElement root) {
        return !root.all("weight").isEmpty();
    }

    /** The domain with one party for each profile. */
    static Scenario read(String title, XmlElement domain, List<String> names, List<XmlElement> profiles) {
        OutcomeSpace space = space(domain);
        List<BargainingParty> parties = new ArrayList<>();
        for (int p = 0; p < profiles.size(); p++) {
            parties.add(party(names.get(p), profiles.get(p), space));
        }
        return Scenario.exchanged(title, new BargainingModel(space, parties, List.of()));
    }

    private static OutcomeSpace space(XmlElement domain) {
        List<IssueOptions> issues = new ArrayList<>();
        for (XmlElement issue : domain.all("issue")) {
            requireDiscrete(issue);
            List<String> values = issue.children("item").stream()
                    .map(item -> item.require("value"))
                    .toList();
            issues.add(Places.at(issue.place(), () -> new IssueOptions(issue.require("name"), values)));
        }
        return Places.at(domain.place(), () -> new OutcomeSpace(issues));
    }

    private static void requireDiscrete(XmlElement issue) {
        String type = issue.find("vtype").or(() -> issue.find("type")).orElse("discrete");
        if (!type.equals("discrete")) {
            throw issue.error(
                    "The type (" + type + ") of issue (" + issue.require("name") + ") must be discrete.",
                    "list the values that matter as items, each with its evaluation.");
        }
    }

    private static BargainingParty party(String name, XmlElement profile, OutcomeSpace space) {
        WeightedProfile filled = new WeightedProfile(space);
        double[] weights = new double[space.issues().size()];
        Arrays.fill(weights, Double.NaN);
        for (XmlElement issue : profile.all("issue")) {
            requireDiscrete(issue);
            int place = indexOf(issue, issue.require("name"), issueNames(space));
            fill(issue, filled, place, space.issues().get(place));
            weights[place] = weight(profile, issue);
        }
        for (int i = 0; i < weights.length; i++) {
            if (Double.isNaN(weights[i])) {
                throw profile.error(
                        "The issue (" + space.issues().get(i).issue() + ") must be evaluated in this profile.",
                        "the profile belongs to another domain.");
            }
            filled.weights[i] = weights[i];
        }
        double reservation = profile.all("reservation").stream()
                .mapToDouble(element -> element.number("value"))
                .findFirst()
                .orElse(0);
        return new BargainingParty(name, filled.scaledByMaximum().utility(), reservation);
    }

    private static void fill(XmlElement issue, WeightedProfile filled, int place, IssueOptions options) {
        Set<String> seen = new HashSet<>();
        for (XmlElement item : issue.children("item")) {
            int option = indexOf(item, item.require("value"), options.options());
            filled.evaluations[place][option] = item.number("evaluation");
            if (!seen.add(item.require("value"))) {
                throw item.error(
                        "The value (" + item.require("value") + ") of issue (" + options.issue()
                                + ") must be evaluated only once.",
                        "remove the second one.");
            }
            if (filled.evaluations[place][option] < 0) {
                throw item.error(
                        "The evaluation (" + filled.evaluations[place][option] + ") of value (" + item.require("value")
                                + ") must not be negative.",
                        "GENIUS knows none; add the same amount to all values of the issue.");
            }
        }
        for (String option : options.options()) {
            if (!seen.contains(option)) {
                throw issue.error(
                        "The value (" + option + ") of issue (" + options.issue() + ") must be evaluated.",
                        "the profile belongs to another domain, or was cut off.");
            }
        }
    }

    private static double weight(XmlElement profile, XmlElement issue) {
        String index = issue.require("index");
        for (XmlElement weight : profile.all("weight")) {
            if (weight.find("index").orElse("").equals(index)) {
                return nonNegative(weight);
            }
        }
        throw issue.error(
                "The weight of issue (" + issue.require("name") + ", index " + index + ") must be given.",
                "add <weight index=\"" + index + "\" value=\"...\"/>.");
    }

    private static double nonNegative(XmlElement weight) {
        double value = weight.number("value");
        if (value < 0) {
            throw weight.error(
                    "The weight (" + value + ") must not be negative.",
                    "turn the evaluations of the issue around instead.");
        }
        return value;
    }

    private static List<String> issueNames(OutcomeSpace space) {
        return space.issues().stream().map(IssueOptions::issue).toList();
    }

    private static int indexOf(XmlElement at, String name, List<String> known) {
        if (!known.contains(name)) {
            throw at.error(
                    "The name (" + name + ") must be one of the domain.",
                    NearestName.of(name, known)
                            .map(near -> "\"" + near + "\" was meant.")
                            .orElse("the profile belongs to another domain."));
        }
        return known.indexOf(name);
    }
}
