package org.parley.analysis.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.Combination;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.OutcomeSpace;

class PlanPlacingTest {
    /** North cares for land, South for water; both start with half a loaf on each. */
    private static BargainingModel logroll(List<Restriction> restrictions) {
        OutcomeSpace space = new OutcomeSpace(List.of(
                new IssueOptions("land", List.of("north", "half", "south")),
                new IssueOptions("water", List.of("north", "half", "south"))));
        return new BargainingModel(
                space,
                List.of(
                        new BargainingParty("North", AdditiveUtility.of(new double[][] {{8, 4, 0}, {2, 1, 0}}), 3),
                        new BargainingParty("South", AdditiveUtility.of(new double[][] {{0, 1, 2}, {0, 4, 8}}), 3)),
                restrictions);
    }

    @Test
    void aPlanIsPlacedAndTheSwapThatLeadsToTheFrontierIsFound() {
        BargainingModel model = logroll(List.of());
        Frontier frontier = new IssueMerge(1000).frontier(model);
        PlanPlacement placement =
                new PlanPlacing(model, frontier).place(new PlanPackage("half and half", List.of(1, 1)));
        assertThat(placement.lowest()).containsExactly(5.0, 5.0);
        assertThat(placement.inZone()).isTrue();
        assertThat(placement.headroom()).isEqualTo(3);
        assertThat(placement.distance()).isCloseTo(Math.sqrt(18), within(1e-12));
        assertThat(model.space().outcome(placement.nearest())).containsExactly(0, 2);
        assertThat(placement.swaps()).hasSize(1);
        Swap swap = placement.swaps().get(0);
        assertThat(swap.gains()).containsExactly(3.0, 3.0);
        assertThat(swap.changes())
                .containsExactly(
                        new Swap.Change(0, 1, 0, List.of(4.0, -1.0)), new Swap.Change(1, 1, 2, List.of(-1.0, 4.0)));
    }

    @Test
    void redLineTakesTheSwapAway() {
        BargainingModel model =
                logroll(List.of(new Restriction("no land", "South", Combination.of(0, 0), List.of("q7"))));
        assertThat(new Logrolling(model).from(new int[] {1, 1})).isEmpty();
        PlanPlacement broken = new PlanPlacing(model, new IssueMerge(1000).frontier(model))
                .place(new PlanPackage("all north", List.of(0, PlanPackage.SILENT)));
        assertThat(broken.broken()).extracting(Restriction::evidence).containsExactly(List.of("q7"));
        assertThat(broken.inZone()).isFalse();
    }

    @Test
    void aSilentPlanHasTheRangeOfItsCompletions() {
        BargainingModel model = logroll(List.of());
        PlanPlacement placement = new PlanPlacing(model, new IssueMerge(1000).frontier(model))
                .place(new PlanPackage("land to the north", List.of(0, PlanPackage.SILENT)));
        assertThat(placement.lowest()).containsExactly(8.0, 0.0);
        assertThat(placement.highest()).containsExactly(10.0, 8.0);
        assertThat(placement.inZone()).isTrue();
        assertThat(placement.swaps()).isEmpty();
        assertThat(placement.nearest()).isEqualTo(-1);
    }

    @Test
    void headroomIsZeroWithoutSwapsExactlyOnTheFrontierOfSmallSpaces() {
        for (long seed = 0; seed < 400; seed++) {
            BargainingModel model = RandomModels.model(seed);
            Frontier frontier = new IssueMerge(100_000).frontier(model);
            boolean small = model.space().issues().size() <= 3;
            for (long number = 0; number < Math.min(30, model.space().size()); number++) {
                int[] outcome = model.space().outcome(number);
                if (!small || !model.permits(outcome)) {
                    continue;
                }
                PlanPlacement placement = new PlanPlacing(model, frontier)
                        .place(new PlanPackage(
                                "p", Arrays.stream(outcome).boxed().toList()));
                double[] worth = model.utilities(outcome);
                boolean onFrontier = frontier.vectors().stream().anyMatch(v -> Arrays.equals(v, worth));
                assertThat(placement.distance() == 0).as("seed %d", seed).isEqualTo(onFrontier);
                // a move along one issue or several to what dominates it is a swap or holds one
                boolean dominated = frontier.vectors().stream()
                        .anyMatch(v -> IntStream.range(0, v.length).allMatch(p -> v[p] >= worth[p] - 1e-13)
                                && IntStream.range(0, v.length).anyMatch(p -> v[p] > worth[p] + 1e-11));
                if (dominated) {
                    assertThat(placement.swaps()).as("seed %d", seed).isNotEmpty();
                }
                assertThat(placement.swaps()).allMatch(swap -> swap.least() >= -1e-12 && swap.total() > 0);
            }
        }
    }

    @Test
    void reducedViewHoldsItsAnchorsAndSpreadsTheRest() {
        Frontier frontier = new IssueMerge(100_000).frontier(new SeededScenario(5, 10, 4, 42, true).model());
        List<Integer> view = new ReducedView(frontier).points(List.of(7, 99, 7), 14);
        assertThat(view).hasSize(16).contains(7, 99).doesNotHaveDuplicates().isSorted();
        assertThat(new ReducedView(frontier).points(List.of(), 1_000_000)).hasSize(frontier.size());
    }
}
