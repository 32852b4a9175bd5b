package org.parley.workbench.assess;

import java.util.Map;
import java.util.TreeMap;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;

/** Printed names of issues and options; an identifier that the codebook does not know prints as itself. */
public final class Labels {
    private final Map<String, String> issues = new TreeMap<>();
    private final Map<String, String> options = new TreeMap<>();

    /** The labels of a codebook. */
    public Labels(Codebook codebook) {
        for (Issue issue : codebook.issues()) {
            issues.put(issue.id(), issue.name());
            for (Option option : issue.options()) {
                options.put(issue.id() + "/" + option.id(), option.label());
            }
        }
    }

    /** Name of an issue. */
    public String issue(String id) {
        return issues.getOrDefault(id, id);
    }

    /** Label of an option. */
    public String option(String issue, String option) {
        return options.getOrDefault(issue + "/" + option, option);
    }
}
