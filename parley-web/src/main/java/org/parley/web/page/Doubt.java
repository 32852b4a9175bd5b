package org.parley.web.page;

import java.util.List;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.analysis.stability.uncertain.Shares;
import org.parley.workbench.stability.sourced.CaseModel;
import org.parley.workbench.stability.sourced.QuoteInfluence;

/** How sure a model of positions is: shares over draws, and what hangs on single quotes. */
record Doubt(Shares shares, QuoteInfluence.Findings influence) {
    /** Seed of the draws. */
    static final long SEED = 1;

    private static final int DRAWS = 200;
    private static final int QUOTES = 40;

    static Doubt of(CaseModel model, List<SourcedStatement> record) {
        return new Doubt(
                model.shares(DRAWS, SEED, Board.CONCEPTS),
                new QuoteInfluence(model, record, Board.CONCEPTS).find(QUOTES));
    }
}
