package org.parley.analysis.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.Combination;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.analysis.random.RandomStream;
import org.parley.model.ParleyException;

class SessionsTest {
    /** A cake in ten slices: what one gets the other does not. */
    private static BargainingModel cake(double first, double second, List<Restriction> restrictions) {
        double[][] up = new double[1][11];
        double[][] down = new double[1][11];
        String[] names = new String[11];
        for (int i = 0; i <= 10; i++) {
            up[0][i] = i;
            down[0][i] = 10 - i;
            names[i] = String.valueOf(i);
        }
        return new BargainingModel(
                new OutcomeSpace(List.of(new IssueOptions("cake", List.of(names)))),
                List.of(
                        new BargainingParty("A", AdditiveUtility.of(up), first),
                        new BargainingParty("B", AdditiveUtility.of(down), second)),
                restrictions);
    }

    private static AlternatingOffers.Ending play(BargainingModel model, Strategy a, Strategy b, int rounds) {
        return new AlternatingOffers(new SessionSpace(model), List.of(a, b), rounds)
                .play(model.reservations(), 0, RandomStream.of(1, "test"));
    }

    @Test
    void evenConcessionMeetsInTheMiddleOfTheCakeAndTheMiddleOfTheTime() {
        // at round r of 11 both aim at 10 - r; A offers 10-r.., B takes once its own next offer is no better
        AlternatingOffers.Ending ending = play(cake(0, 0, List.of()), new TimeBased(1), new TimeBased(1), 11);
        assertThat(ending).isEqualTo(new AlternatingOffers.Ending(5, 6));
    }

    @Test
    void whoYieldsLaterGetsMore() {
        AlternatingOffers.Ending ending = play(cake(0, 0, List.of()), new TimeBased(0.2), new TimeBased(3), 101);
        assertThat(ending.agreed()).isTrue();
        assertThat(ending.outcome()).isGreaterThan(7);
    }

    @Test
    void reservationValuesThatLeaveNoZoneEndInNoDeal() {
        for (Strategy strategy : List.of(new TimeBased(1), new TitForTat(), new Micro())) {
            assertThat(play(cake(6, 6, List.of()), strategy, strategy, 60).agreed())
                    .isFalse();
        }
    }

    @Test
    void microPairsGoDownStepByStepAndSplitEvenly() {
        AlternatingOffers.Ending ending = play(cake(0, 0, List.of()), new Micro(), new Micro(), 100);
        assertThat(ending.outcome()).isEqualTo(5);
    }

    @Test
    void titForTatFollowsWhatTheOtherConcedes() {
        AlternatingOffers.Ending ending = play(cake(0, 0, List.of()), new TitForTat(), new TimeBased(1), 41);
        assertThat(ending.agreed()).isTrue();
        assertThat(ending.outcome()).isBetween(4L, 6L);
        assertThat(play(cake(0, 0, List.of()), new TitForTat(), new TitForTat(), 41)
                        .agreed())
                .as("nobody moves first")
                .isFalse();
    }

    @Test
    void noSessionEndsAcrossARedLineOrBelowAReservationValue() {
        BargainingModel model = cake(2, 3, List.of(new Restriction("not half", "A", Combination.of(0, 5), List.of())));
        AlternatingOffers offers =
                new AlternatingOffers(new SessionSpace(model), List.of(new TimeBased(2), new Micro()), 50);
        SessionReplay.Tally tally = new SessionReplay(model, offers, 0).play(500, RandomStream.of(3, "replay"));
        assertThat(tally.agreements()).isPositive();
        assertThat(tally.packages())
                .allMatch(agreed -> agreed.outcome() != 5 && agreed.outcome() >= 2 && agreed.outcome() <= 7);
        assertThat(new SessionReplay(model, offers, 0).play(500, RandomStream.of(3, "replay")))
                .isEqualTo(tally);
    }

    @Test
    void manyPartiesNeedEveryOne() {
        BargainingModel model = new SeededScenario(3, 6, 4, 5, true).model();
        SessionSpace space = new SessionSpace(model);
        AlternatingOffers offers = new AlternatingOffers(
                space, List.of(new TimeBased(1), new TimeBased(0.5), new Micro(), new TimeBased(2)), 80);
        SessionReplay.Tally tally = new SessionReplay(model, offers, 0.02).play(200, RandomStream.of(9, "many"));
        assertThat(tally.agreements()).isBetween(1, 200);
        assertThat(tally.packages().stream()
                        .mapToInt(SessionReplay.Agreed::sessions)
                        .sum())
                .isEqualTo(tally.agreements());
    }

    @Test
    void rankBySearchEqualsRankByCounting() {
        SessionSpace space = new SessionSpace(RandomModels.model(11));
        RandomStream stream = RandomStream.of(2, "targets");
        for (int k = 0; k < 200; k++) {
            double target = 2 * stream.nextDouble() - 0.5;
            int counted = -1;
            for (double worth : space.descending[0]) {
                counted += worth >= target ? 1 : 0;
            }
            assertThat(space.rankAtLeast(0, target)).isEqualTo(counted);
        }
    }

    @Test
    void impossibleSessionsAreRefused() {
        SessionSpace space = new SessionSpace(cake(0, 0, List.of()));
        assertThatThrownBy(() -> new AlternatingOffers(space, List.of(new Micro()), 5))
                .isInstanceOf(ParleyException.class);
        assertThatThrownBy(() -> new AlternatingOffers(space, List.of(new Micro(), new Micro()), 0))
                .isInstanceOf(ParleyException.class);
        assertThatThrownBy(() -> new TimeBased(0)).isInstanceOf(ParleyException.class);
    }
}
