package org.parley.workbench.evaluate.score;

import java.util.List;
import org.parley.workbench.evaluate.gold.EventCode;
import org.parley.workbench.evaluate.gold.GoldDocument;
import org.parley.workbench.evaluate.gold.StatementCode;

/**
 * A document as coded by hand and by a coder, and what matches.
 *
 * @param gold the document as coded by hand
 * @param statements predicted statements in the coder's order
 * @param events predicted events in the coder's order
 * @param matches one entry for each level, statements first, in the order printed
 * @param aligned pairs of statements for showing and confusions: see {@link Alignment}
 * @param alignedEvents the same of events
 */
public record ScoredDocument(
        GoldDocument gold,
        List<StatementCode> statements,
        List<EventCode> events,
        List<LevelMatch> matches,
        List<Pair> aligned,
        List<Pair> alignedEvents) {
    public ScoredDocument {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        matches = List.copyOf(matches);
        aligned = List.copyOf(aligned);
        alignedEvents = List.copyOf(alignedEvents);
    }

    /** What matched at a level. */
    public LevelMatch at(Level<?> level) {
        return matches.stream()
                .filter(match -> match.level().equals(level.label()))
                .findFirst()
                .orElseThrow();
    }
}
