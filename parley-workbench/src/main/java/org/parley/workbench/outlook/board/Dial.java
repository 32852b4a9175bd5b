package org.parley.workbench.outlook.board;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.workbench.outlook.StatedAssumption;

/**
 * One reading of the record.
 *
 * @param name what is read, in small letters and hyphens
 * @param party whose, or empty if it is of both sides
 * @param mechanism name of the mechanism page behind it
 * @param known whether the record says anything; if not, the default holds
 * @param value the reading
 * @param says the reading in words, or what was not found
 * @param rule how quotes become the number
 * @param moves the assumptions that it sets
 * @param quotes newest first
 */
public record Dial(
        String name,
        String party,
        String mechanism,
        boolean known,
        double value,
        String says,
        String rule,
        List<StatedAssumption> moves,
        List<BoardQuote> quotes) {
    private static final Comparator<BoardQuote> NEWEST =
            Comparator.comparing(BoardQuote::day).reversed().thenComparing(BoardQuote::item);

    /** One sentence that was coded on several options counts once, where it weighs most. */
    static List<BoardQuote> once(List<BoardQuote> quotes) {
        Map<List<Object>, BoardQuote> kept = new LinkedHashMap<>();
        for (BoardQuote each : quotes) {
            kept.merge(
                    List.of(each.evidence(), each.party(), Math.signum(each.weight())),
                    each,
                    (one, two) -> Math.abs(two.weight()) > Math.abs(one.weight()) ? two : one);
        }
        return List.copyOf(kept.values());
    }

    public Dial {
        moves = List.copyOf(moves);
        quotes = once(quotes).stream().sorted(NEWEST).toList();
    }
}
