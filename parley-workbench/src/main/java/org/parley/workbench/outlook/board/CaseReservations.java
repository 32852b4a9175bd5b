package org.parley.workbench.outlook.board;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.BargainingParty;
import org.parley.analysis.outlook.process.Assumption;
import org.parley.analysis.outlook.process.FightingOn;
import org.parley.analysis.outlook.process.Spread;
import org.parley.analysis.proposal.AgendaPreferences;
import org.parley.model.codebook.Codebook;
import org.parley.workbench.outlook.OutlookQuestion;
import org.parley.workbench.outlook.StatedAssumption;
import org.parley.workbench.outlook.packages.SideScale;
import org.parley.workbench.workspace.CaseRecord;

/**
 * Use case: what each side of a case would get without a deal, for a bargain over packages: what it expects from fighting on
 * (M3, M13, M14), on the scale from its worst package, as defeat, to its best, as victory. Given for both sides as soon as the
 * record or the analyst says something of the hope, the costs or the front of one; otherwise the flat assumption is no worse.
 */
public final class CaseReservations {
    private static final int DRAWS = 400;
    private static final Set<Assumption> SHARED = EnumSet.of(Assumption.FRONT, Assumption.FORTS, Assumption.FIRMNESS);
    private static final Set<Assumption> OF_A =
            EnumSet.of(Assumption.BELIEF_A, Assumption.COST_A, Assumption.SANCTIONS_A);
    private static final Set<Assumption> OF_B =
            EnumSet.of(Assumption.BELIEF_B, Assumption.COST_B, Assumption.SANCTIONS_B);

    /**
     * What a side gets without a deal.
     *
     * @param party the side
     * @param worth of a package that is no better to it, on the scale of the bargain
     * @param value of fighting on, from 0, defeat, to 1, victory
     * @param source where it comes from, in words
     * @param quotes the quotes that moved it, by document
     */
    public record Reservation(String party, double worth, Spread value, String source, List<String> quotes) {
        public Reservation {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * Of both sides, or of none if nothing is known of either; a side that does not bargain is left out.
     *
     * @param preferences what packages are worth to the parties of the bargain
     */
    public List<Reservation> of(Codebook codebook, CaseRecord record, LocalDate asOf, AgendaPreferences preferences) {
        OutlookQuestion question =
                new AssessCase().prepare(codebook, record, asOf).question();
        List<StatedAssumption> behindA = behind(question, OF_A);
        List<StatedAssumption> behindB = behind(question, OF_B);
        if (behindA.isEmpty() && behindB.isEmpty()) {
            return List.of();
        }
        FightingOn value =
                FightingOn.of(question.assumptions(), DRAWS, question.effort().seed());
        return Stream.of(
                        reservation(question.sideA(), behindA, value.a(), preferences),
                        reservation(question.sideB(), behindB, value.b(), preferences))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<StatedAssumption> behind(OutlookQuestion question, Set<Assumption> own) {
        return question.stated().stream()
                .filter(each -> own.contains(each.assumption()) || SHARED.contains(each.assumption()))
                .filter(each -> !each.prior().equals(each.assumption().standard()))
                .toList();
    }

    private static Optional<Reservation> reservation(
            String side, List<StatedAssumption> behind, Spread value, AgendaPreferences preferences) {
        BargainingModel model = preferences.expected();
        int place = model.parties().stream().map(BargainingParty::name).toList().indexOf(side);
        if (place < 0) {
            return Optional.empty();
        }
        return Optional.of(new Reservation(
                side,
                new SideScale(model).worth(place, value.mean()),
                value,
                source(behind, value),
                behind.stream()
                        .flatMap(each -> each.evidence().stream())
                        .map(each -> each.documentId() + ": " + each.quote().words())
                        .distinct()
                        .toList()));
    }

    private static String source(List<StatedAssumption> behind, Spread value) {
        String moved = behind.stream()
                .map(each -> each.assumption().label() + " (" + each.because() + ", "
                        + each.evidence().size() + " quotes)")
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "value of fighting on: %.2f of victory (%.2f to %.2f), from the outlook, mechanism random-walk; %s",
                value.mean(),
                value.low(),
                value.high(),
                moved.isEmpty() ? "nothing said of this side, so by the defaults" : "moved by " + moved);
    }
}
