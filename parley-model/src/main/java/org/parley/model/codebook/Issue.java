package org.parley.model.codebook;

import java.util.List;

/** An item of the agenda: a question, the words that raise it, its options and propositions. */
public record Issue(
        String id,
        String name,
        String question,
        List<String> cues,
        List<Option> options,
        List<Proposition> propositions) {
    public Issue {
        cues = List.copyOf(cues);
        options = List.copyOf(options);
        propositions = List.copyOf(propositions);
    }
}
