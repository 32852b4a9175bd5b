package org.parley.workbench.evaluate;

import java.util.List;
import java.util.function.Function;
import org.parley.model.record.CodedDocument;
import org.parley.model.text.SourceDocument;
import org.parley.workbench.evaluate.gold.EventCode;
import org.parley.workbench.evaluate.gold.GoldDocument;
import org.parley.workbench.evaluate.gold.StatementCode;
import org.parley.workbench.evaluate.score.Bootstrap;
import org.parley.workbench.evaluate.score.Breakdown;
import org.parley.workbench.evaluate.score.Confusion;
import org.parley.workbench.evaluate.score.DocumentScorer;
import org.parley.workbench.evaluate.score.ProcessScore;
import org.parley.workbench.evaluate.score.Reliability;
import org.parley.workbench.evaluate.score.ScoredDocument;

/** Codes hand-coded documents anew, without their codes, and compares. */
public final class EvaluationStudy {
    /** Draws behind each interval. */
    public static final int DRAWS = 1_000;

    private static final long SEED = 1;

    private final Function<String, Function<SourceDocument, CodedDocument>> coders;
    private final DocumentScorer scorer = new DocumentScorer();

    /**
     * A study of a coder.
     *
     * @param coders the coder to use for each process
     */
    public EvaluationStudy(Function<String, Function<SourceDocument, CodedDocument>> coders) {
        this.coders = coders;
    }

    /** The findings on these documents, of which there must be at least one. */
    public Evaluation run(List<GoldDocument> gold) {
        List<ScoredDocument> documents = gold.stream().map(this::score).toList();
        return new Evaluation(
                documents,
                new Bootstrap(DRAWS, SEED).scores(documents),
                ProcessScore.of(documents),
                List.of(Breakdown.byAct(documents), Breakdown.byIssue(documents), Breakdown.byRoot(documents)),
                Confusion.all(documents),
                Reliability.of(documents),
                DRAWS,
                SEED);
    }

    private ScoredDocument score(GoldDocument gold) {
        CodedDocument coded = coders.apply(gold.process()).apply(PlainDocument.of(gold));
        return scorer.score(
                gold,
                coded.statements().stream().map(StatementCode::of).toList(),
                coded.events().stream().map(EventCode::of).toList());
    }
}
