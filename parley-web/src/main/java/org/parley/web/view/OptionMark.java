package org.parley.web.view;

import java.time.LocalDate;
import java.util.List;
import org.parley.analysis.matrix.Condition;
import org.parley.analysis.matrix.Position;
import org.parley.analysis.matrix.Trend;
import org.parley.model.record.Polarity;

/**
 * What a party stands for on an option, as cells and tables show it.
 *
 * @param party canonical name
 * @param partyLink page of the party
 * @param option label of the option
 * @param description what the option means
 * @param anchor anchor on the page of the cell
 * @param link where its quotes are
 * @param bar picture of its support
 * @param stance "for", "against", "divided" or "red line"
 * @param firmness how firmly
 * @param trend whether it moves
 * @param redLineSince first day of the red line, printed; empty if none
 * @param condition newest condition, verbatim; empty if none
 * @param conditions all conditions
 * @param quotes number of utterances
 * @param confirmed how many of them a person vouches for
 * @param newest day of the newest, printed
 */
public record OptionMark(
        String party,
        String partyLink,
        String option,
        String description,
        String anchor,
        String link,
        SupportBar bar,
        String stance,
        String firmness,
        Trend trend,
        String redLineSince,
        String condition,
        List<ConditionLine> conditions,
        int quotes,
        int confirmed,
        String newest) {
    public OptionMark {
        conditions = List.copyOf(conditions);
    }

    /** A condition with its day and place. */
    public record ConditionLine(String words, String day, String sense) {}

    /** The mark of a position. */
    public static OptionMark of(Position position, Glossary words, Links links) {
        List<ConditionLine> conditions =
                position.conditions().stream().map(OptionMark::line).toList();
        return new OptionMark(
                position.party(),
                links.party(position.party()),
                words.option(position.issue(), position.option()),
                words.description(position.issue(), position.option()),
                Links.anchor(position.option()),
                links.option(position.party(), position.issue(), position.option()),
                SupportBar.of(position),
                position.redLine() ? "red line" : position.lean().label(),
                position.firmness().label(),
                position.trend(),
                position.redLines().stream()
                        .map(each -> Dates.day(each.since()))
                        .findFirst()
                        .orElse(""),
                conditions.stream().map(ConditionLine::words).findFirst().orElse(""),
                conditions,
                position.utterances().size(),
                position.confirmed(),
                Dates.day(newest(position)));
    }

    private static LocalDate newest(Position position) {
        return position.utterances().get(0).day();
    }

    private static ConditionLine line(Condition condition) {
        String sense = condition.polarity() == Polarity.FOR ? "for it" : "against it";
        return new ConditionLine(condition.words(), Dates.day(condition.day()), sense);
    }
}
