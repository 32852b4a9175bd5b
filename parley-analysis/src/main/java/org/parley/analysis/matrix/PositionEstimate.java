package org.parley.analysis.matrix;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.parley.model.record.Firmness;
import org.parley.model.record.Polarity;

/**
 * Estimates one cell of the matrix from its utterances: support ~ Beta(prior + sum of w for, prior + sum of w against)
 * with w = firmness weight x act factor x confidence x 0.5^(age / half-life).
 */
final class PositionEstimate {
    private final MatrixAssumptions assumptions;

    PositionEstimate(MatrixAssumptions assumptions) {
        this.assumptions = assumptions;
    }

    /** The position behind utterances of one party on one option, oldest first, none after the date. */
    Position at(LocalDate asOf, List<Utterance> utterances) {
        Utterance any = utterances.get(0);
        Support support = support(asOf, utterances, assumptions.halfLifeDays());
        List<RedLine> redLines = redLines(utterances);
        List<Utterance> newest = utterances.stream().sorted(newestFirst()).toList();
        return new Position(
                any.party(),
                any.coding().issue(),
                any.coding().option(),
                support,
                firmness(newest, redLines.isEmpty() ? support.lean() : Lean.AGAINST),
                redLines,
                conditions(newest),
                trend(asOf, utterances),
                newest);
    }

    /** The support on a day by what was said up to it, with the half-life in days. */
    Support support(LocalDate day, List<Utterance> utterances, double halfLife) {
        return Support.of(
                weight(day, utterances, halfLife, Polarity.FOR),
                weight(day, utterances, halfLife, Polarity.AGAINST),
                assumptions);
    }

    private double weight(LocalDate day, List<Utterance> utterances, double halfLife, Polarity polarity) {
        double sum = 0;
        for (Utterance each : utterances) {
            if (each.polarity() == polarity && !each.day().isAfter(day)) {
                long age = ChronoUnit.DAYS.between(each.day(), day);
                sum += each.weight(assumptions) * Math.pow(0.5, age / halfLife);
            }
        }
        return sum;
    }

    private static Comparator<Utterance> newestFirst() {
        return Comparator.comparing(Utterance::day)
                .reversed()
                .thenComparing(each -> each.lead().statement().id());
    }

    private static Firmness firmness(List<Utterance> newest, Lean lean) {
        return newest.stream()
                .filter(each -> lean == Lean.DIVIDED || (each.polarity() == Polarity.FOR) == (lean == Lean.FOR))
                .findFirst()
                .orElse(newest.get(0))
                .firmness();
    }

    private static List<Condition> conditions(List<Utterance> newest) {
        return newest.stream()
                .filter(each -> !each.coding().condition().isEmpty())
                .map(each -> new Condition(
                        each.coding().condition(),
                        each.polarity(),
                        each.day(),
                        each.lead().statement().id()))
                .toList();
    }

    private Trend trend(LocalDate asOf, List<Utterance> utterances) {
        LocalDate before = asOf.minusDays(assumptions.trendDays());
        if (utterances.get(0).day().isAfter(before)) {
            return Trend.NEW;
        }
        double change = support(asOf, utterances, assumptions.halfLifeDays()).share()
                - support(before, utterances, assumptions.halfLifeDays()).share();
        return change >= assumptions.shiftThreshold() / 2
                ? Trend.RISING
                : change <= -assumptions.shiftThreshold() / 2 ? Trend.FALLING : Trend.STEADY;
    }

    /** The firm rejections since the last softening make the red line; what was said on one day does not soften itself. */
    private List<RedLine> redLines(List<Utterance> utterances) {
        List<Utterance> firm = utterances.stream()
                .filter(each -> each.polarity() == Polarity.AGAINST
                        && each.firmness() == Firmness.RED_LINE
                        && each.weight(assumptions) > 0)
                .filter(each -> !softenedSince(each.day(), utterances))
                .toList();
        if (firm.isEmpty()) {
            return List.of();
        }
        Utterance first = firm.get(0);
        return List.of(new RedLine(
                first.party(),
                first.coding().issue(),
                first.coding().option(),
                first.day(),
                firm.get(firm.size() - 1).day(),
                firm.stream().flatMap(each -> each.statementIds().stream()).toList()));
    }

    private boolean softenedSince(LocalDate day, List<Utterance> utterances) {
        double approval = utterances.stream()
                .filter(each -> each.polarity() == Polarity.FOR && each.day().isAfter(day))
                .mapToDouble(each -> each.weight(assumptions))
                .sum();
        return approval > 0 && approval >= assumptions.softening();
    }
}
