package org.parley.analysis.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.codebook.Codebook;

/**
 * What every party stands for on every option at a date, and what moved.
 *
 * @param codebook the process
 * @param asOf the date
 * @param assumptions every number that no text supports
 * @param parties who has spoken: parties of the codebook in its order, then others by name
 * @param positions by party, issue and option in these orders
 * @param salience by party and issue in these orders
 * @param issues in the order of the codebook
 * @param shifts newest first
 * @param reversals newest first
 */
public record PositionMatrix(
        Codebook codebook,
        LocalDate asOf,
        MatrixAssumptions assumptions,
        List<String> parties,
        List<Position> positions,
        List<Salience> salience,
        List<IssuePicture> issues,
        List<Shift> shifts,
        List<Reversal> reversals) {
    public PositionMatrix {
        parties = List.copyOf(parties);
        positions = List.copyOf(positions);
        salience = List.copyOf(salience);
        issues = List.copyOf(issues);
        shifts = List.copyOf(shifts);
        reversals = List.copyOf(reversals);
    }

    /** The position of a party on an option, if it has spoken of it. */
    public Optional<Position> position(String party, String issue, String option) {
        return on(party, issue).stream()
                .filter(each -> each.option().equals(option))
                .findFirst();
    }

    /** All positions of a party on an issue. */
    public List<Position> on(String party, String issue) {
        return positions.stream()
                .filter(each -> each.party().equals(party) && each.issue().equals(issue))
                .toList();
    }

    /** All red lines that stand, in the order of positions. */
    public List<RedLine> redLines() {
        return positions.stream().flatMap(each -> each.redLines().stream()).toList();
    }

    /** The picture of an issue, if the codebook knows it. */
    public Optional<IssuePicture> issue(String id) {
        return issues.stream().filter(each -> each.issue().equals(id)).findFirst();
    }

    /** How much an issue matters to a party; 0 if the party has not spoken. */
    public double salience(String party, String issue) {
        return salience.stream()
                .filter(each -> each.party().equals(party) && each.issue().equals(issue))
                .mapToDouble(Salience::share)
                .findFirst()
                .orElse(0);
    }
}
