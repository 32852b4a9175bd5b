package org.parley.workbench.explain;

import java.util.List;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.model.text.Quote;
import org.parley.workbench.workspace.CaseDocument;

/**
 * A quote that answers a question.
 *
 * @param quote the words
 * @param document where they stand
 * @param statements what was coded from them; none for a plain sentence
 * @param score the higher, the better
 */
public record Answer(Quote quote, CaseDocument document, List<SourcedStatement> statements, double score) {
    public Answer {
        statements = List.copyOf(statements);
    }
}
