package org.parley.analysis.outlook.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.chance.Prior.Fixed;
import org.parley.analysis.outlook.forecast.PeaceEvent;

/** Thirty days are thirty days, not five weeks. */
class DaysTest {
    private static final HoldingLaw LAW = new HoldingLaw(.26, 336, 1.2);

    @Test
    void agreementsHoldAsLongAsTheLawSays() {
        int thirty = 0;
        int ninety = 0;
        int runs = 100_000;
        for (int i = 0; i < runs; i++) {
            Agreement agreement = Agreement.made(10, (i + .5) / runs, LAW);
            thirty += agreement.holds(40) ? 1 : 0;
            ninety += agreement.holds(100) ? 1 : 0;
        }
        assertThat(thirty / (double) runs).isCloseTo(LAW.holds(30), within(1e-5));
        assertThat(ninety / (double) runs).isCloseTo(LAW.holds(90), within(1e-5));
    }

    @Test
    void ceasefireTurnedIntoASettlementGathersTheRestByTheSettlementsLaw() {
        HoldingLaw firmer = new HoldingLaw(.26, 336, .4);
        double exact = Math.exp(-LAW.gathered(20) - firmer.gathered(80) + firmer.gathered(20));
        int runs = 100_000;
        int held = 0;
        for (int i = 0; i < runs; i++) {
            Agreement agreement = Agreement.made(0, (i + .5) / runs, LAW);
            held += agreement.holds(20) && agreement.turned(20, firmer).holds(80) ? 1 : 0;
        }
        assertThat(held / (double) runs).isCloseTo(exact, within(1e-5));
        assertThat(Agreement.made(0, .9, LAW).turned(1, LAW)).isEqualTo(Agreement.made(0, .9, LAW));
    }

    /** Peace in the first week, on any of its days, and war before nothing: the whole distribution is known. */
    @Test
    void eventsOfThirtyAndNinetyDaysComeOnTheirDays() {
        Map<Assumption, Prior> changes = new EnumMap<>(Assumption.class);
        for (Assumption assumption : Assumption.values()) {
            changes.put(assumption, new Fixed(assumption.standard().quantile(.5)));
        }
        changes.put(Assumption.ATTRITION_SHARE, new Fixed(1));
        changes.put(Assumption.CONCESSIONS, new Fixed(1e6));
        changes.put(Assumption.SETTLED_AT_ONCE, new Fixed(0));
        changes.put(Assumption.SETTLED_LATER, new Fixed(0));
        Assumptions peace = Assumptions.standard().with(changes);
        Ensemble ensemble =
                new ProcessSimulation(new SimulationSettings(50, 400, 60, 3, 2), PeaceFrontier.division()).run(peace);
        HoldingLaw law = new PeaceTerms(new DrawnAssumptions(peace)).ceasefire;
        double error = 4 * Math.sqrt(.25 / 20_000);
        assertThat(ensemble.by(PeaceEvent.TRUCE, 0).mean()).isZero();
        assertThat(ensemble.by(PeaceEvent.TRUCE, 3).mean()).isCloseTo(3 / 7.0, within(error));
        assertThat(ensemble.by(PeaceEvent.TRUCE, 7).mean()).isEqualTo(1);
        assertThat(ensemble.by(PeaceEvent.CEASEFIRE_30, 30).mean()).isZero();
        assertThat(ensemble.by(PeaceEvent.CEASEFIRE_30, 37).mean()).isCloseTo(law.holds(30), within(error));
        assertThat(ensemble.by(PeaceEvent.CEASEFIRE_90, 90).mean()).isZero();
        assertThat(ensemble.by(PeaceEvent.CEASEFIRE_90, 97).mean()).isCloseTo(law.holds(90), within(error));
        assertThat(ensemble.by(PeaceEvent.WAR_ENDS, 365).mean()).isZero();
        assertThat(ensemble.by(PeaceEvent.WAR_ENDS, 372).mean()).isCloseTo(law.holds(365), within(error));
    }
}
