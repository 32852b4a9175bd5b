package org.parley.analysis.outlook.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.outlook.chance.Prior.Fixed;
import org.parley.analysis.outlook.forecast.BaseRateForecast;
import org.parley.analysis.outlook.forecast.PeaceEvent;

/** The defaults describe no war in particular, so a war of three years must come out of them as wars of three years did. */
class NeutralWarTest {
    private static final BaseRateForecast BASE = new BaseRateForecast(1096);

    private final Ensemble neutral = run(Assumptions.standard(), 105);

    private static Ensemble run(Assumptions assumptions, int weeks) {
        return new ProcessSimulation(new SimulationSettings(300, 60, weeks, 5, 2), PeaceFrontier.division())
                .run(assumptions);
    }

    @ParameterizedTest
    @EnumSource(PeaceEvent.class)
    void neutralWarLiesInTheRangeOfTheBaseRateAfterOneAndTwoYears(PeaceEvent event) {
        for (int days : new int[] {365, 730}) {
            BaseRateForecast.Band band = BASE.of(event, days);
            assertThat(neutral.by(event, days).mean()).isBetween(band.low(), band.high());
        }
    }

    @Test
    void eventsThatTheDefaultsWereFittedToComeOutAtTheirRates() {
        near(neutral, PeaceEvent.TRUCE, 90);
        near(neutral, PeaceEvent.CEASEFIRE_90, 365);
        near(neutral, PeaceEvent.CEASEFIRE_30, 365);
        double notByAgreement = 1 - .32 - .16;
        assertThat(run(Assumptions.standard(), 104).endings().get(Ending.DEFEAT))
                .isCloseTo(notByAgreement * BASE.of(PeaceEvent.WAR_ENDS, 728).value(), within(.02));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void eachEngineAloneComesOutAtTheRateOfCeasefiresThatHold(int attrition) {
        Assumptions alone = Assumptions.standard().with(Map.of(Assumption.ATTRITION_SHARE, new Fixed(attrition)));
        near(run(alone, 53), PeaceEvent.CEASEFIRE_90, 365);
    }

    private static void near(Ensemble ensemble, PeaceEvent event, int days) {
        assertThat(ensemble.by(event, days).mean())
                .isCloseTo(BASE.of(event, days).value(), within(.015));
    }
}
