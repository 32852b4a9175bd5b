package org.parley.analysis.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parley.model.ParleyException;

class BetaDistributionTest {
    @Test
    void wholeParametersGiveTheBinomialTail() {
        // I_x(a, b) = P(Bin(a + b - 1, x) >= a): Abramowitz and Stegun, 26.5.24.
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            int a = random.nextInt(1, 30);
            int b = random.nextInt(1, 30);
            double x = random.nextDouble();
            assertThat(new BetaDistribution(a, b).cumulative(x))
                    .as("I_%s(%s, %s)", x, a, b)
                    .isCloseTo(binomialTail(a, a + b - 1, x), within(1e-12));
        }
    }

    private static double binomialTail(int from, int n, double p) {
        double sum = 0;
        double choose = 1;
        for (int k = 0; k <= n; k++) {
            if (k >= from) {
                sum += choose * Math.pow(p, k) * Math.pow(1 - p, n - k);
            }
            choose = choose * (n - k) / (k + 1);
        }
        return sum;
    }

    @Test
    void halvesGiveTheArcsineLaw() {
        BetaDistribution arcsine = new BetaDistribution(0.5, 0.5);
        for (double x = 0.05; x < 1; x += 0.05) {
            assertThat(arcsine.cumulative(x)).isCloseTo(2 / Math.PI * Math.asin(Math.sqrt(x)), within(1e-12));
        }
    }

    @Test
    void theQuantileInvertsTheDistributionAlsoForLargeParameters() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 300; i++) {
            BetaDistribution beta = new BetaDistribution(random.nextDouble(0.5, 2000), random.nextDouble(0.5, 2000));
            double p = random.nextDouble(0.001, 0.999);
            assertThat(beta.cumulative(beta.quantile(p))).isCloseTo(p, within(1e-10));
        }
    }

    @Test
    void mirroringTheParametersMirrorsTheDistribution() {
        BetaDistribution one = new BetaDistribution(2.5, 7.25);
        BetaDistribution other = new BetaDistribution(7.25, 2.5);
        assertThat(one.cumulative(0.3)).isCloseTo(1 - other.cumulative(0.7), within(1e-13));
        assertThat(one.mean()).isCloseTo(1 - other.mean(), within(1e-15));
        assertThat(one.variance()).isCloseTo(other.variance(), within(1e-15));
    }

    @Test
    void theEndsAreZeroAndOne() {
        assertThat(new BetaDistribution(1, 1).cumulative(-1)).isZero();
        assertThat(new BetaDistribution(1, 1).cumulative(2)).isOne();
    }

    @Test
    void logGammaOfWholeNumbersIsTheLogarithmOfTheFactorial() {
        double log = 0;
        for (int n = 2; n < 60; n++) {
            log += Math.log(n - 1.0 == 0 ? 1 : n - 1.0);
            assertThat(LogGamma.of(n)).isCloseTo(log, within(1e-11));
        }
        assertThat(LogGamma.of(0.5)).isCloseTo(0.5 * Math.log(Math.PI), within(1e-13));
    }

    @Test
    void parametersMustBePositive() {
        assertThatThrownBy(() -> new BetaDistribution(0, 1)).isInstanceOf(ParleyException.class);
        assertThatThrownBy(() -> new BetaDistribution(1, Double.NaN)).isInstanceOf(ParleyException.class);
    }
}
