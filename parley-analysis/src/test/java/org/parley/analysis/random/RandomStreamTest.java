package org.parley.analysis.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.parley.model.ParleyException;

class RandomStreamTest {
    private static final int DRAWS = 40_000;

    @Test
    void rawStreamIsSplitMix64() {
        // first outputs of SplitMix64 at seed 0, as printed with its reference C code
        RandomStream stream = RandomStream.raw(0);
        assertThat(stream.nextLong()).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(stream.nextLong()).isEqualTo(0x6E789E6AA1B965F4L);
    }

    @Test
    void childDependsOnPathAndNotOnWhatWasDrawn() {
        RandomStream parent = RandomStream.of(7, "outlook");
        long before = parent.child("deaths").child(3).nextLong();
        parent.nextLong();
        assertThat(parent.child("deaths").child(3).nextLong()).isEqualTo(before);
        assertThat(parent.child("deaths").child(4).nextLong()).isNotEqualTo(before);
        assertThat(parent.child("death").child(3).nextLong()).isNotEqualTo(before);
        assertThat(RandomStream.of(8, "outlook").child("deaths").child(3).nextLong())
                .isNotEqualTo(before);
    }

    @Test
    void drawsHaveTheMomentsOfTheirDistribution() {
        RandomStream stream = RandomStream.of(1, "moments");
        assertThat(mean(stream::nextDouble)).isCloseTo(0.5, within(0.01));
        assertThat(mean(stream::nextGaussian)).isCloseTo(0, within(0.03));
        assertThat(mean(() -> stream.nextGamma(0.4))).isCloseTo(0.4, within(0.02));
        assertThat(mean(() -> stream.nextGamma(5))).isCloseTo(5, within(0.06));
        assertThat(mean(() -> stream.nextBeta(2, 6))).isCloseTo(0.25, within(0.01));
        assertThat(mean(() -> Math.pow(stream.nextGaussian(), 2))).isCloseTo(1, within(0.05));
    }

    @Test
    void impossibleShapeIsRefused() {
        assertThatThrownBy(() -> RandomStream.of(1, "x").nextGamma(0)).isInstanceOf(ParleyException.class);
        assertThatThrownBy(() -> RandomStream.of(1, "x").nextGamma(Double.NaN)).isInstanceOf(ParleyException.class);
    }

    private static double mean(DoubleSupplier draw) {
        return DoubleStream.generate(draw).limit(DRAWS).average().orElseThrow();
    }
}
