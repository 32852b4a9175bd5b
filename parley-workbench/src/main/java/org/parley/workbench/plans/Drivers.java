package org.parley.workbench.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.proposal.AgendaPreferences;
import org.parley.analysis.proposal.OptionPosition;
import org.parley.analysis.proposal.PartyStake;
import org.parley.analysis.proposal.PositionTable;
import org.parley.analysis.proposal.WeighedEvidence;
import org.parley.workbench.assess.Labels;

/**
 * Finds what moves the answer: each red line taken as a low number instead of a veto, the quotes that weigh most left out
 * one at a time with all their repeats, each reservation value moved by {@value #STEP}. The same draws serve all.
 */
final class Drivers {
    private static final double STEP = 0.05;
    private static final int DRAWS = 100;
    private static final int MOST_QUOTES = 30;
    private static final int MOST_WORDS = 90;

    private final PositionMatrix matrix;
    private final Labels labels;
    private final OpenShare share;

    /** Share of so many draws with an open zone. */
    interface OpenShare {
        double of(AgendaPreferences preferences, int draws);
    }

    Drivers(PositionMatrix matrix, OpenShare share) {
        this.matrix = matrix;
        this.labels = new Labels(matrix.codebook());
        this.share = share;
    }

    private record Variant(String what, List<String> evidence, PositionTable table) {}

    /** Largest change first; what changes nothing is left out. */
    List<Driver> of(AgendaPreferences preferences) {
        double with = share.of(preferences, DRAWS);
        List<Driver> found = new ArrayList<>();
        for (Variant variant : variants(preferences)) {
            double then = share.of(preferences.with(variant.table()), DRAWS);
            if (then != with) {
                found.add(new Driver(variant.what(), variant.evidence(), then, then - with));
            }
        }
        found.sort(Comparator.comparingDouble((Driver each) -> Math.abs(each.change()))
                .reversed());
        return found;
    }

    private List<Variant> variants(AgendaPreferences preferences) {
        PositionTable table = preferences.table();
        List<OptionPosition> positions = table.known().stream()
                .filter(position -> bargained(preferences, position))
                .toList();
        List<Variant> variants = new ArrayList<>();
        positions.stream()
                .filter(OptionPosition::redLine)
                .forEach(line -> variants.add(new Variant(
                        line.party() + "'s red line on \"" + labels.option(line.issue(), line.option())
                                + "\" taken as opposition, not as a veto",
                        line.evidence().stream()
                                .filter(WeighedEvidence::redLine)
                                .map(WeighedEvidence::id)
                                .toList(),
                        table.softened(line))));
        weightiest(positions).forEach(id -> variants.add(new Variant(quote(id), List.of(id), table.without(id))));
        for (PartyStake stake : table.stakes()) {
            Stream.of(STEP, -STEP).forEach(step -> variants.add(moved(table, stake, step)));
        }
        return variants;
    }

    private static boolean bargained(AgendaPreferences preferences, OptionPosition position) {
        return preferences.agenda().questions().stream()
                .anyMatch(question -> question.issue().equals(position.issue())
                        && question.options().contains(position.option()));
    }

    private static List<String> weightiest(List<OptionPosition> positions) {
        return positions.stream()
                .flatMap(position -> position.evidence().stream())
                .sorted(Comparator.comparingDouble((WeighedEvidence item) -> item.favour() + item.against())
                        .reversed()
                        .thenComparing(WeighedEvidence::id))
                .map(WeighedEvidence::id)
                .distinct()
                .limit(MOST_QUOTES)
                .toList();
    }

    private String quote(String id) {
        return matrix.positions().stream()
                .flatMap(position -> position.utterances().stream())
                .filter(said -> said.lead().statement().id().equals(id))
                .findFirst()
                .map(said -> "without what " + said.party() + " said on " + said.day() + ": \""
                        + QuoteWords.cut(said, MOST_WORDS) + "\"")
                .orElse("without quote " + id);
    }

    private static Variant moved(PositionTable table, PartyStake moved, double step) {
        String to = String.format(Locale.ROOT, "%.2f", moved.reservation() + step);
        return new Variant(
                "reservation value of " + moved.party() + " " + to + " instead of "
                        + String.format(Locale.ROOT, "%.2f", moved.reservation()),
                List.of(),
                table.with(table.stakes().stream()
                        .map(stake -> stake.equals(moved)
                                ? new PartyStake(stake.party(), stake.salience(), stake.reservation() + step)
                                : stake)
                        .toList()));
    }
}
