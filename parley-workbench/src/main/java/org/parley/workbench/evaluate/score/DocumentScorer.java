package org.parley.workbench.evaluate.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.workbench.evaluate.gold.EventCode;
import org.parley.workbench.evaluate.gold.GoldDocument;
import org.parley.workbench.evaluate.gold.StatementCode;

/**
 * Scores one document at every level. A predicted statement that repeats the holder, issue, option and polarity of one that
 * was matched at the level is not counted against precision.
 */
public final class DocumentScorer {
    private record Position(String holder, String issue, String option, String polarity) {
        static Position of(StatementCode statement) {
            return new Position(
                    Level.folded(statement.holder()), statement.issue(), statement.option(), statement.polarity());
        }
    }

    /** The document with its predictions, matched. */
    public ScoredDocument score(GoldDocument gold, List<StatementCode> statements, List<EventCode> events) {
        CodeMatcher matcher = new CodeMatcher(gold.text());
        List<LevelMatch> matches = new ArrayList<>();
        for (Level<StatementCode> level : Level.OF_STATEMENTS) {
            List<Pair> pairs = matcher.match(gold.statements(), statements, level.agrees());
            matches.add(new LevelMatch(
                    level.label(),
                    pairs,
                    counted(statements, pairs),
                    gold.statements().size()));
        }
        for (Level<EventCode> level : Level.OF_EVENTS) {
            List<Pair> pairs = matcher.match(gold.events(), events, level.agrees());
            List<Integer> all = IntStream.range(0, events.size()).boxed().toList();
            matches.add(new LevelMatch(level.label(), pairs, all, gold.events().size()));
        }
        return new ScoredDocument(
                gold,
                statements,
                events,
                matches,
                Alignment.ofStatements().align(matcher, gold.statements(), statements),
                Alignment.ofEvents().align(matcher, gold.events(), events));
    }

    private static List<Integer> counted(List<StatementCode> predicted, List<Pair> pairs) {
        Set<Integer> matched = pairs.stream().map(Pair::predicted).collect(Collectors.toCollection(HashSet::new));
        Set<Position> taken =
                matched.stream().map(j -> Position.of(predicted.get(j))).collect(Collectors.toCollection(HashSet::new));
        return IntStream.range(0, predicted.size())
                .filter(j -> matched.contains(j) || !taken.contains(Position.of(predicted.get(j))))
                .boxed()
                .toList();
    }
}
