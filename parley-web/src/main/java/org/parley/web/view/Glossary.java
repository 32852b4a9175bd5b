package org.parley.web.view;

import java.util.Map;
import java.util.TreeMap;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.workbench.assess.Labels;

/** Printed words of issues and options; what the codebook does not know prints as its identifier, without a text. */
public final class Glossary {
    private final Labels labels;
    private final Map<String, String> questions = new TreeMap<>();
    private final Map<String, String> descriptions = new TreeMap<>();

    /** The words of a codebook. */
    public Glossary(Codebook codebook) {
        this.labels = new Labels(codebook);
        for (Issue issue : codebook.issues()) {
            questions.put(issue.id(), issue.question());
            for (Option option : issue.options()) {
                descriptions.put(key(issue.id(), option.id()), option.description());
            }
        }
    }

    /** Name of an issue. */
    public String issue(String id) {
        return labels.issue(id);
    }

    /** Label of an option. */
    public String option(String issue, String option) {
        return labels.option(issue, option);
    }

    /** The question that an issue asks; may be empty. */
    public String question(String issue) {
        return questions.getOrDefault(issue, "");
    }

    /** What an option means; may be empty. */
    public String description(String issue, String option) {
        return descriptions.getOrDefault(key(issue, option), "");
    }

    private static String key(String issue, String option) {
        return issue + "/" + option;
    }
}
