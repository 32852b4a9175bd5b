package org.parley.workbench.outlook.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.analysis.matrix.PositionAnalysis;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.Act;
import org.parley.model.record.Firmness;
import org.parley.model.record.Polarity;
import org.parley.workbench.json.Json;
import org.parley.workbench.outlook.board.CaseReservations.Reservation;
import org.parley.workbench.outlook.packages.BargainForm;
import org.parley.workbench.plans.BargainCase;
import org.parley.workbench.plans.PlansQuery;

/** What the sides of a case bargain over, and what each gets without a deal. */
class CasePackagesTest {
    private static final Codebook BOOK =
            Valley.codebook("ceasefire", "toll-bridge", "autonomy", "buffer-zone", "continue-war");

    private static Valley quarrel() {
        Valley valley = new Valley();
        for (String option : List.of("ceasefire", "toll-bridge", "autonomy")) {
            for (String day : List.of("2026-02-01", "2026-02-10")) {
                valley.said(day, "Northland", Act.DEMAND, option, Polarity.FOR, "Northland wants " + option + day)
                        .said(
                                day,
                                "Southland",
                                Act.REJECT,
                                option,
                                Polarity.AGAINST,
                                "Southland rejects " + option + day);
            }
        }
        return valley;
    }

    private static CaseOutlook assess(Valley valley, BargainForm form, int threads) {
        return new AssessCase()
                .assess(
                        BOOK,
                        valley.record(),
                        new CaseOutlookRequest(
                                Valley.NOW,
                                LocalDate.of(2024, 1, 1),
                                CaseOutlookRequest.Given.NONE,
                                List.of(),
                                form,
                                new CaseOutlookRequest.Effort(60, 20, 3, threads, 4),
                                "test"));
    }

    @Test
    void packagesAreUsedWhereBothSidesHaveSaidEnoughAndTheReasonIsTold() {
        CaseOutlook found = assess(quarrel(), BargainForm.AUTO, 2);
        assertThat(found.offer().form()).isEqualTo(BargainForm.PACKAGES);
        assertThat(found.offer().questions()).containsExactlyInAnyOrder("ceasefire", "toll bridge", "autonomy");
        assertThat(found.offer().packages()).isEqualTo(8);
        assertThat(found.outlook().run()).containsEntry("bargain", "packages");
        assertThat(CaseOutlookText.of(found)).contains("8 packages on 3 questions", "says enough on each question");
        assertThat(Json.line(CaseOutlookRows.json(found))).contains("\"form\":\"packages\"");
    }

    @Test
    void shareIsUsedWhereTheySaidTooLittleAndTheReasonIsTold() {
        Valley little = new Valley()
                .said("2026-02-01", "Northland", Act.ACCEPT, "ceasefire", Polarity.FOR, "We accept")
                .said("2026-02-01", "Southland", Act.REJECT, "ceasefire", Polarity.AGAINST, "We do not");
        CaseOutlook found = assess(little, BargainForm.AUTO, 2);
        assertThat(found.offer().form()).isEqualTo(BargainForm.SHARE);
        assertThat(found.offer().why())
                .contains("pull apart on 1 of the questions")
                .contains("need 2");
        assertThat(assess(new Valley(), BargainForm.AUTO, 2).offer().why()).contains("must be two or more");
        assertThat(assess(little, BargainForm.PACKAGES, 2).offer().form()).isEqualTo(BargainForm.PACKAGES);
    }

    @Test
    void eitherFormCanBeForcedAndPackagesThatAreNotThereAreRefused() {
        assertThat(assess(quarrel(), BargainForm.SHARE, 2).outlook().run()).containsEntry("bargain", "share");
        assertThatThrownBy(() -> assess(new Valley(), BargainForm.PACKAGES, 2))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("--bargain (packages)")
                .hasMessageContaining("Maybe leave it out");
        assertThatThrownBy(() -> BargainForm.named("package"))
                .hasMessageContaining("(package)")
                .hasMessageContaining("auto, packages, share");
    }

    @Test
    void numberOfThreadsChangesNothing() {
        String one = Json.line(CaseOutlookRows.json(assess(quarrel(), BargainForm.PACKAGES, 1)));
        assertThat(Json.line(CaseOutlookRows.json(assess(quarrel(), BargainForm.PACKAGES, 3))))
                .isEqualTo(one);
    }

    @Test
    void redLinesBindEitherThePackagesOrTheShareButNotBoth() {
        Valley lines = quarrel()
                .firmly(
                        "2026-02-12",
                        "Southland",
                        Act.REJECT,
                        "ceasefire",
                        Polarity.AGAINST,
                        Firmness.RED_LINE,
                        "Never");
        CaseOutlook packages = assess(lines, BargainForm.PACKAGES, 2);
        assertThat(packages.offer().vetoes()).anyMatch(each -> each.startsWith("Southland rejects: ceasefire"));
        assertThat(held(packages, "floor-b")).isEqualTo(standard(packages, "floor-b"));
        CaseOutlook share = assess(lines, BargainForm.SHARE, 2);
        assertThat(held(share, "floor-b")).isNotEqualTo(standard(share, "floor-b"));
    }

    @Test
    void valueOfFightingOnIsGivenWithItsQuotesOnceTheRecordSpeaksOfTheWar() {
        assertThat(reservations(quarrel())).isEmpty();
        Valley hopeful = quarrel()
                .said("2026-02-14", "Northland", Act.COMMIT, "continue-war", Polarity.FOR, "We will fight on to win");
        List<Reservation> found = reservations(hopeful);
        assertThat(found).extracting(Reservation::party).containsExactly("Northland", "Southland");
        assertThat(found.get(0).source()).contains("value of fighting on", "random-walk", "belief-a", "1 quotes");
        assertThat(found.get(0).quotes()).singleElement().asString().contains("We will fight on to win");
        assertThat(found.get(1).source()).contains("by the defaults");
        assertThat(found.get(0).value().mean())
                .isGreaterThan(found.get(1).value().mean());
        PlansQuery query = PlansQuery.DEFAULT.reserving(
                Map.of("Northland", found.get(0).worth()),
                Map.of("Northland", found.get(0).source()));
        assertThat(query.reservation("Northland")).isEqualTo(found.get(0).worth());
        assertThat(query.source("Northland")).startsWith("value of fighting on");
        assertThat(query.source("Southland")).isEqualTo(PlansQuery.FLAT);
    }

    private static List<Reservation> reservations(Valley valley) {
        PositionMatrix matrix = new PositionAnalysis(BOOK, MatrixAssumptions.DEFAULT)
                .matrix(valley.record().statements(), Valley.NOW);
        BargainCase bargain =
                new BargainCase(matrix, PlansQuery.DEFAULT.about(List.of("Northland", "Southland")), false);
        return new CaseReservations().of(BOOK, valley.record(), Valley.NOW, bargain.preferences());
    }

    private static String held(CaseOutlook found, String name) {
        return found.outlook().assumptions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .held();
    }

    private static String standard(CaseOutlook found, String name) {
        return found.outlook().assumptions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .standard();
    }
}
