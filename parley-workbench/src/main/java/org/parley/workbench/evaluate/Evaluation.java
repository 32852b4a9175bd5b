package org.parley.workbench.evaluate;

import java.util.List;
import org.parley.workbench.evaluate.score.Breakdown;
import org.parley.workbench.evaluate.score.Confusion;
import org.parley.workbench.evaluate.score.LevelScore;
import org.parley.workbench.evaluate.score.ProcessScore;
import org.parley.workbench.evaluate.score.Reliability;
import org.parley.workbench.evaluate.score.ScoredDocument;

/**
 * How well a coder did.
 *
 * @param documents every document with its predictions, in the order read
 * @param levels the figures of each level, statements first
 * @param processes counts of each process
 * @param breakdowns by act, issue and root of event
 * @param confusions of act, polarity and issue
 * @param reliability whether confidence means something
 * @param draws number of draws behind the intervals
 * @param seed their seed
 */
public record Evaluation(
        List<ScoredDocument> documents,
        List<LevelScore> levels,
        List<ProcessScore> processes,
        List<Breakdown> breakdowns,
        List<Confusion> confusions,
        Reliability reliability,
        int draws,
        long seed) {
    public Evaluation {
        documents = List.copyOf(documents);
        levels = List.copyOf(levels);
        processes = List.copyOf(processes);
        breakdowns = List.copyOf(breakdowns);
        confusions = List.copyOf(confusions);
    }
}
