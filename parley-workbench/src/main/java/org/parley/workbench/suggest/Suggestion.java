package org.parley.workbench.suggest;

import java.util.List;
import org.parley.model.codebook.Codebook;

/**
 * A proposed codebook, to be edited.
 *
 * @param codebook parties, people and issues that the articles speak of
 * @param unknown names that no codebook knows, most documents first
 * @param documents how many articles were looked at
 */
public record Suggestion(Codebook codebook, List<Name> unknown, int documents) {
    public Suggestion {
        unknown = List.copyOf(unknown);
    }

    /** A name, in how many documents it stands, and how often in all. */
    public record Name(String name, int documents, int mentions) {}
}
