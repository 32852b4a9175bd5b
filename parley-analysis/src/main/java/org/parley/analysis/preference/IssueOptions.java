package org.parley.analysis.preference;

import java.util.HashSet;
import java.util.List;
import org.parley.model.ParleyException;

/** An issue of a bargaining model and the options of which an outcome takes exactly one. Names are unique and not blank. */
public record IssueOptions(String issue, List<String> options) {
    public IssueOptions {
        options = List.copyOf(options);
        if (issue.isBlank()) {
            throw new ParleyException("The name of an issue must not be empty.");
        }
        if (options.isEmpty()) {
            throw ParleyException.withMend(
                    "The options of issue (" + issue + ") must not be empty.", "list them, or leave the issue out.");
        }
        HashSet<String> seen = new HashSet<>();
        for (String option : options) {
            if (!seen.add(option)) {
                throw ParleyException.withMend(
                        "The option (" + option + ") of issue (" + issue + ") must be listed only once.",
                        "remove or rename the second one.");
            }
        }
    }

    /** Place of the option in the list, or -1 if there is none of this name. */
    public int indexOf(String option) {
        return options.indexOf(option);
    }
}
