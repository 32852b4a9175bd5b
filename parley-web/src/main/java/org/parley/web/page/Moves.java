package org.parley.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.analysis.matrix.Reversal;
import org.parley.analysis.matrix.Shift;
import org.parley.web.view.MoveLine;

/** What moved: reversals, and shifts that no reversal ended with, newest first. */
final class Moves {
    private final CaseAt at;

    Moves(CaseAt at) {
        this.at = at;
    }

    List<MoveLine> all() {
        return of(each -> true);
    }

    List<MoveLine> of(Predicate<Shift> wanted) {
        List<Reversal> reversals = at.matrix().reversals();
        List<Shift> told = reversals.stream().map(Reversal::back).toList();
        return Stream.concat(
                        reversals.stream()
                                .filter(each -> wanted.test(each.back()))
                                .map(each -> MoveLine.of(each, at.words(), at.links())),
                        at.matrix().shifts().stream()
                                .filter(each -> !told.contains(each))
                                .filter(wanted)
                                .map(each -> MoveLine.of(each, at.words(), at.links())))
                .sorted(Comparator.comparing(MoveLine::isoDay).reversed())
                .toList();
    }
}
