package org.parley.analysis.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.preference.Combination;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.analysis.preference.WeightedValues;
import org.parley.analysis.random.RandomStream;

class DrawsTest {
    private static final OutcomeSpace SPACE = new OutcomeSpace(
            List.of(new IssueOptions("land", List.of("a", "b")), new IssueOptions("water", List.of("a", "b"))));

    private static BargainingModel model(WeightedValues first, WeightedValues second) {
        return new BargainingModel(
                SPACE,
                List.of(
                        new BargainingParty("North", first.utility(), 0.5),
                        new BargainingParty("South", second.utility(), 0.5)),
                List.of());
    }

    private static final WeightedValues NORTH =
            new WeightedValues(new double[] {0.8, 0.2}, new double[][] {{0.9, 0.1}, {0.6, 0.4}}, List.of());
    private static final WeightedValues SOUTH =
            new WeightedValues(new double[] {0.3, 0.7}, new double[][] {{0.2, 0.8}, {0.1, 0.9}}, List.of());

    @Test
    void withoutSpreadEveryDrawSaysTheSame() {
        DrawFindings findings = new Draws(50, draw -> model(NORTH, SOUTH))
                .find(List.of(
                        new PlanPackage("swap", List.of(0, 1)),
                        new PlanPackage("silent on water", List.of(0, PlanPackage.SILENT)),
                        new PlanPackage("all south", List.of(1, 1))));
        assertThat(findings.empty()).isZero();
        assertThat(findings.plans()).extracting(DrawFindings.Standing::inZone).containsExactly(50, 50, 0);
        assertThat(findings.plans().get(2).acceptable()).containsExactly(0, 50);
        assertThat(findings.packages()).hasSize(1);
        assertThat(findings.packages().get(0).options()).containsExactly(0, 1);
        assertThat(findings.packages().get(0).solutions()).isEqualTo(50);
    }

    @Test
    void whatOthersRejectDoesNotMakeASilentPlanUnacceptableToItsSponsor() {
        Restriction veto = new Restriction("no land", "South", Combination.of(0, 0), List.of());
        BargainingModel vetoed = model(NORTH, SOUTH).withRestrictions(List.of(veto));
        DrawFindings findings = new Draws(10, draw -> vetoed)
                .find(List.of(new PlanPackage("land to the north", List.of(0, PlanPackage.SILENT))));
        assertThat(findings.plans().get(0).acceptable()).containsExactly(10, 0);
        assertThat(findings.plans().get(0).inZone()).isZero();
    }

    @Test
    void sharesAreThoseOfSimulatingTheDefinition() {
        int count = 400;
        RandomStream stream = RandomStream.of(4, "draws");
        DrawFindings findings = new Draws(count, draw -> drawn(stream.child(draw)))
                .find(List.of(new PlanPackage("swap", List.of(0, 1))));
        int inside = 0;
        int empty = 0;
        for (int draw = 0; draw < count; draw++) {
            BargainingModel model = drawn(stream.child(draw));
            inside += reaches(model, new int[] {0, 1}) ? 1 : 0;
            boolean any = false;
            for (long number = 0; number < 4; number++) {
                any |= reaches(model, SPACE.outcome(number));
            }
            empty += any ? 0 : 1;
        }
        assertThat(findings.plans().get(0).inZone()).isEqualTo(inside);
        assertThat(findings.empty()).isEqualTo(empty).isBetween(1, count - 1);
    }

    @Test
    void drawsKeepMeansAndTheSumOfWeights() {
        RandomStream stream = RandomStream.of(6, "means");
        double value = 0;
        double weight = 0;
        int count = 4000;
        for (int draw = 0; draw < count; draw++) {
            WeightedValues drawn = NORTH.drawn(10, 20, stream.child(draw));
            assertThat(drawn.weight(0) + drawn.weight(1)).isCloseTo(1, within(1e-12));
            value += drawn.value(1, 0) / count;
            weight += drawn.weight(0) / count;
        }
        assertThat(value).isCloseTo(0.6, within(0.01));
        assertThat(weight).isCloseTo(0.8, within(0.01));
    }

    private static BargainingModel drawn(RandomStream stream) {
        return model(NORTH.drawn(4, 5, stream.child("n")), SOUTH.drawn(4, 5, stream.child("s")));
    }

    private static boolean reaches(BargainingModel model, int[] outcome) {
        double[] worth = model.utilities(outcome);
        return worth[0] >= 0.5 && worth[1] >= 0.5;
    }
}
