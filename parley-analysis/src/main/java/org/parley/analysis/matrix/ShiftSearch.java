package org.parley.analysis.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.model.record.Polarity;

/**
 * Finds the shifts of one cell. On each day with words the share of approval is taken with the short half-life; a shift
 * is a move of that share, by the threshold or more, away from where it last rested. Moves that go on in one direction
 * within the trend window are one shift.
 */
final class ShiftSearch {
    private final MatrixAssumptions assumptions;
    private final PositionEstimate estimate;

    ShiftSearch(MatrixAssumptions assumptions) {
        this.assumptions = assumptions;
        this.estimate = new PositionEstimate(assumptions);
    }

    /** Shifts of one cell, oldest first. */
    List<Shift> shifts(List<Utterance> utterances) {
        List<LocalDate> days =
                utterances.stream().map(Utterance::day).distinct().sorted().toList();
        List<Shift> shifts = new ArrayList<>();
        LocalDate rest = days.get(0);
        double level = share(rest, utterances);
        for (LocalDate day : days) {
            double now = share(day, utterances);
            if (Math.abs(now - level) >= assumptions.shiftThreshold()) {
                if (enough(utterances, rest, day, now > level)) {
                    add(shifts, shift(utterances, rest, day, level, now));
                    level = now;
                }
            }
            rest = day;
        }
        return shifts;
    }

    /** Pairs of shifts of which the later takes back at least half of the earlier, oldest first. */
    List<Reversal> reversals(List<Shift> shifts) {
        List<Reversal> reversals = new ArrayList<>();
        for (int i = 1; i < shifts.size(); i++) {
            Shift out = shifts.get(i - 1);
            Shift back = shifts.get(i);
            if (out.opens() != back.opens() && Math.abs(back.after() - out.before()) <= out.size() / 2) {
                reversals.add(new Reversal(out, back));
            }
        }
        return reversals;
    }

    /** Whether what moved it weighs as much as a softening must: one unsure hint is no change of mind. */
    private boolean enough(List<Utterance> utterances, LocalDate from, LocalDate to, boolean opens) {
        return moving(utterances, from, to, opens).stream()
                        .mapToDouble(each -> each.weight(assumptions))
                        .sum()
                >= assumptions.softening();
    }

    private double share(LocalDate day, List<Utterance> utterances) {
        return estimate.support(day, utterances, assumptions.shiftHalfLifeDays())
                .share();
    }

    private void add(List<Shift> shifts, Shift next) {
        int last = shifts.size() - 1;
        if (last >= 0 && continues(shifts.get(last), next)) {
            Shift first = shifts.remove(last);
            List<String> ids = new ArrayList<>(first.statementIds());
            next.statementIds().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
            shifts.add(new Shift(
                    first.party(),
                    first.issue(),
                    first.option(),
                    first.from(),
                    next.to(),
                    first.before(),
                    next.after(),
                    ids));
        } else {
            shifts.add(next);
        }
    }

    private boolean continues(Shift first, Shift next) {
        return first.opens() == next.opens() && !next.to().isAfter(first.to().plusDays(assumptions.trendDays()));
    }

    private List<Utterance> moving(List<Utterance> utterances, LocalDate from, LocalDate to, boolean opens) {
        Polarity direction = opens ? Polarity.FOR : Polarity.AGAINST;
        return utterances.stream()
                .filter(each -> each.polarity() == direction && each.weight(assumptions) > 0)
                .filter(each -> !each.day().isBefore(from) && !each.day().isAfter(to))
                .sorted(Comparator.comparing(Utterance::day))
                .toList();
    }

    private Shift shift(List<Utterance> utterances, LocalDate from, LocalDate to, double before, double after) {
        List<String> moved = moving(utterances, from, to, after > before).stream()
                .flatMap(each -> each.statementIds().stream())
                .toList();
        Utterance any = utterances.get(0);
        return new Shift(any.party(), any.coding().issue(), any.coding().option(), from, to, before, after, moved);
    }
}
