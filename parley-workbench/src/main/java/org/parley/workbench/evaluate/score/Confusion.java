package org.parley.workbench.evaluate.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.workbench.evaluate.gold.StatementCode;

/**
 * How often a code of the gold was given another by the coder, among aligned statements whose holders agree.
 *
 * @param field which code
 * @param cells the pairs of codes that occur, sorted by gold and then by predicted code
 */
public record Confusion(String field, List<Cell> cells) {
    public Confusion {
        cells = List.copyOf(cells);
    }

    /** So many statements with this code in the gold got that one. */
    public record Cell(String gold, String predicted, int count) {
        /** Whether the code was right. */
        public boolean right() {
            return gold.equals(predicted);
        }
    }

    /** Of acts, polarities and issues. */
    public static List<Confusion> all(List<ScoredDocument> documents) {
        return List.of(
                of("act", StatementCode::act, documents),
                of("polarity", StatementCode::polarity, documents),
                of("issue", StatementCode::issue, documents));
    }

    private static Confusion of(String field, Function<StatementCode, String> code, List<ScoredDocument> documents) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (ScoredDocument document : documents) {
            for (Pair pair : document.aligned()) {
                StatementCode gold = document.gold().statements().get(pair.gold());
                StatementCode predicted = document.statements().get(pair.predicted());
                if (Level.HOLDER.agrees().test(gold, predicted)) {
                    counts.computeIfAbsent(code.apply(gold), key -> new TreeMap<>())
                            .merge(code.apply(predicted), 1, Integer::sum);
                }
            }
        }
        return new Confusion(
                field,
                counts.entrySet().stream()
                        .flatMap(row -> row.getValue().entrySet().stream()
                                .map(cell -> new Cell(row.getKey(), cell.getKey(), cell.getValue())))
                        .toList());
    }
}
