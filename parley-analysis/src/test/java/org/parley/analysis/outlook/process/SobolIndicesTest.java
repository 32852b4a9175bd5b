package org.parley.analysis.outlook.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.outlook.forecast.PeaceEvent;

class SobolIndicesTest {
    /** Ishigami and Homma 1990: first-order .3139, .4424, 0; total .5576, .4424, .2437. */
    @Test
    void indicesOfTheIshigamiFunctionAreReproduced() {
        List<SobolIndices.Index> indices = new SobolIndices(1 << 14, 3).of(SobolIndicesTest::ishigami, 3);
        double[] first = {.3139, .4424, 0};
        double[] total = {.5576, .4424, .2437};
        for (int i = 0; i < 3; i++) {
            assertThat(indices.get(i).first()).isCloseTo(first[i], within(.015));
            assertThat(indices.get(i).total()).isCloseTo(total[i], within(.015));
        }
    }

    private static double ishigami(SobolIndices.Point point) {
        double[] x = point.coordinates().stream()
                .mapToDouble(u -> (2 * u - 1) * Math.PI)
                .toArray();
        double second = Math.sin(x[1]);
        return Math.sin(x[0]) + 7 * second * second + .1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    @Test
    void inputsWithoutInfluenceHaveNoIndex() {
        List<SobolIndices.Index> indices =
                new SobolIndices(512, 3).of(point -> 2 * point.coordinates().get(0), 2);
        assertThat(indices.get(0).total()).isCloseTo(1, within(.1));
        assertThat(indices.get(1).total()).isZero();
        assertThat(new SobolIndices(8, 3).of(point -> 4, 1).get(0)).isEqualTo(new SobolIndices.Index(0, 0));
    }

    @Test
    void driversAreTheUncertainAssumptionsInOrderOfTheirShare() {
        SimulationSettings small = new SimulationSettings(16, 20, 52, 5, 2);
        List<Sensitivity.Driver> drivers = new Sensitivity(small, PeaceFrontier.division())
                .of(Assumptions.standard(), 52)
                .get(PeaceEvent.WAR_ENDS);
        assertThat(drivers).hasSameSizeAs(Assumptions.standard().uncertain());
        assertThat(drivers).isSortedAccordingTo((a, b) -> Double.compare(b.total(), a.total()));
        assertThat(drivers.get(0).total()).isPositive();
    }
}
