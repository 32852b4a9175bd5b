package org.parley.coding.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a whole document is about: for each option the mean of its shares over all that the document's candidates say. A
 * document mostly speaks of few things, so what it says elsewhere helps to read what it says here.
 */
public final class Focus {
    /** Nothing is known of the document. */
    public static final Focus NONE = new Focus(Map.of(), Map.of());

    private final Map<String, Double> options;
    private final Map<String, Double> issues;

    private Focus(Map<String, Double> options, Map<String, Double> issues) {
        this.options = Map.copyOf(options);
        this.issues = Map.copyOf(issues);
    }

    /** The focus of a document whose candidates rank the options like this. */
    public static Focus of(List<List<Link>> rankings) {
        Map<String, Double> options = new TreeMap<>();
        Map<String, Double> issues = new TreeMap<>();
        for (List<Link> ranking : rankings) {
            for (Link link : ranking) {
                double share = link.share() / rankings.size();
                options.merge(key(link.issue(), link.option()), share, Double::sum);
                issues.merge(link.issue(), share, Double::sum);
            }
        }
        return new Focus(options, issues);
    }

    double option(String issue, String option) {
        return options.getOrDefault(key(issue, option), 0.0);
    }

    double issue(String issue) {
        return issues.getOrDefault(issue, 0.0);
    }

    private static String key(String issue, String option) {
        return issue + "/" + option;
    }
}
