package org.parley.analysis.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.parley.model.record.Act;
import org.parley.model.record.Firmness;

class PositionDrawsTest {
    private static final Talk TALK = new Talk()
            .says(1, "Upland", "+gauges")
            .says(2, "Upland", "+gauges")
            .says(3, "Upland", "-gauges")
            .says(3, "Lowland", "+gauges")
            .says(4, "Lowland", "-toll", Act.REJECT, Firmness.RED_LINE);

    private static Position gauges() {
        return TALK.matrix(5).position("Upland", "water", "gauges").orElseThrow();
    }

    @Test
    void drawsHaveTheMomentsOfThePosterior() {
        double[] draws = new PositionDraws(42).of(gauges(), 200_000);
        BetaDistribution posterior = gauges().support().posterior();
        double mean = Arrays.stream(draws).average().orElseThrow();
        double variance =
                Arrays.stream(draws).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
        assertThat(mean).isCloseTo(posterior.mean(), within(0.003));
        assertThat(variance).isCloseTo(posterior.variance(), within(0.002));
        double tenth = posterior.quantile(0.1);
        double below = Arrays.stream(draws).filter(x -> x <= tenth).count() / 200_000.0;
        assertThat(below).isCloseTo(0.1, within(0.005));
    }

    @Test
    void theSameSeedGivesTheSameDrawsAndAnotherSeedOrPartyGivesOthers() {
        double[] draws = new PositionDraws(42).of(gauges(), 20);
        assertThat(new PositionDraws(42).of(gauges(), 20)).containsExactly(draws);
        assertThat(new PositionDraws(43).of(gauges(), 20)).isNotEqualTo(draws);
        Position other = TALK.matrix(5).position("Lowland", "water", "gauges").orElseThrow();
        assertThat(new PositionDraws(42).of(other, 20)).isNotEqualTo(draws);
    }

    @Test
    void aVetoedOptionDrawsNothing() {
        Position toll = TALK.matrix(5).position("Lowland", "trade", "toll").orElseThrow();
        assertThat(new PositionDraws(1).of(toll, 5)).containsOnly(0);
    }
}
