package org.parley.analysis.outlook.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceTest {
    /** Tables of the normal distribution. */
    @ParameterizedTest
    @CsvSource({"0, .5", "1, .841344746068543", "-1.959963984540054, .025", "3, .998650101968370"})
    void normalDistributionMatchesItsTables(double z, double p) {
        assertThat(Special.normal(z)).isCloseTo(p, within(1e-12));
        assertThat(Special.normalQuantile(p)).isCloseTo(z, within(1e-9));
    }

    /** For whole parameters the beta distribution is a sum of binomial terms: Beta(2,3) at .4 is .5248. */
    @Test
    void betaAndGammaMatchTheirClosedForms() {
        assertThat(Special.beta(2, 3, .4)).isCloseTo(.5248, within(1e-12));
        assertThat(Special.beta(1, 1, .3)).isCloseTo(.3, within(1e-12));
        assertThat(Special.gamma(1, 2)).isCloseTo(1 - Math.exp(-2), within(1e-12));
        assertThat(Special.gamma(2, 3)).isCloseTo(1 - 4 * Math.exp(-3), within(1e-12));
        assertThat(Special.betaQuantile(2, 3, .5248)).isCloseTo(.4, within(1e-9));
    }

    @Test
    void quantilesOfEveryPriorRiseAndStayInside() {
        Prior[] priors = {
            new Prior.Fixed(2),
            new Prior.Uniform(1, 3),
            new Prior.Triangle(0, .2, 1),
            new Prior.Beta(2, 5),
            new Prior.LogNormal(.3, .5)
        };
        assertThat(priors).hasSize(Prior.class.getPermittedSubclasses().length);
        for (Prior prior : priors) {
            double last = prior.low();
            for (double u = .01; u < 1; u += .01) {
                double value = prior.quantile(u);
                assertThat(value).isBetween(last, prior.high());
                last = value;
            }
        }
        assertThat(new Prior.Triangle(0, .2, 1).quantile(.2)).isCloseTo(.2, within(1e-12));
        assertThat(new Prior.LogNormal(.3, .5).quantile(.5)).isCloseTo(.3, within(1e-9));
    }

    @Test
    void streamIsUniformAndItsChildrenDiffer() {
        Stream stream = new Stream(1);
        double sum = 0;
        double product = 0;
        int count = 100_000;
        for (int i = 0; i < count; i++) {
            sum += stream.uniform(i);
            product += (stream.child(i).uniform(0) - .5) * (stream.child(i + 1).uniform(0) - .5);
        }
        assertThat(sum / count).isCloseTo(.5, within(4 * Math.sqrt(1.0 / 12 / count)));
        assertThat(product / count).isCloseTo(0, within(4.0 / 12 / Math.sqrt(count)));
        assertThat(stream.uniform(5)).isEqualTo(new Stream(1).uniform(5));
    }
}
