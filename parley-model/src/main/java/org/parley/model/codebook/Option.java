package org.parley.model.codebook;

import java.util.List;

/**
 * One possible settlement of an issue, or a thing named within it.
 *
 * @param id slug, unique within its issue
 * @param label short printed name
 * @param description one sentence that says what it means
 * @param cues words and phrases that name it in news texts
 * @param exclusive whether it excludes the other exclusive options
 * @param controlledBy names of the parties that can carry it out
 */
public record Option(
        String id, String label, String description, List<String> cues, boolean exclusive, List<String> controlledBy) {
    public Option {
        cues = List.copyOf(cues);
        controlledBy = List.copyOf(controlledBy);
    }
}
