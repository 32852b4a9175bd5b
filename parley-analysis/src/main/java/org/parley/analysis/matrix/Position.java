package org.parley.analysis.matrix;

import java.util.Comparator;
import java.util.List;
import org.parley.model.record.Firmness;

/**
 * What a party stands for on an option at a date.
 *
 * @param party canonical name
 * @param issue issue id
 * @param option option id
 * @param support for the option, with its interval
 * @param firmness of the newest utterance on the leaning side
 * @param redLines the one red line that stands, or none
 * @param conditions newest first
 * @param trend against the window before
 * @param utterances all that the support rests on, newest first, repeats merged
 */
public record Position(
        String party,
        String issue,
        String option,
        Support support,
        Firmness firmness,
        List<RedLine> redLines,
        List<Condition> conditions,
        Trend trend,
        List<Utterance> utterances) {
    /** Weightiest first; ties by issue and option. */
    public static final Comparator<Position> WEIGHTIEST = Comparator.comparingDouble(
                    (Position each) -> each.support.weight())
            .reversed()
            .thenComparing(Position::issue)
            .thenComparing(Position::option);

    public Position {
        redLines = List.copyOf(redLines);
        conditions = List.copyOf(conditions);
        utterances = List.copyOf(utterances);
    }

    /** Whether the party vetoes the option. */
    public boolean redLine() {
        return !redLines.isEmpty();
    }

    /** For, against or divided; a red line is against. */
    public Lean lean() {
        return redLine() ? Lean.AGAINST : support.lean();
    }

    /** How many of its utterances a person vouches for. */
    public int confirmed() {
        return (int) utterances.stream().filter(Utterance::confirmed).count();
    }

    /** Identifiers of every statement behind it, newest utterance first. */
    public List<String> statementIds() {
        return utterances.stream().flatMap(each -> each.statementIds().stream()).toList();
    }
}
