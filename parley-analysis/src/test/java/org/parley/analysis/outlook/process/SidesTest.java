package org.parley.analysis.outlook.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.chance.Prior.Fixed;
import org.parley.analysis.outlook.forecast.PeaceEvent;
import org.parley.analysis.outlook.mechanism.PackageRange.Utilities;

/** Nothing about the process depends on which side is called A. */
class SidesTest {
    private static final PeaceFrontier EVEN =
            PeaceFrontier.of(List.of(new Utilities(.3, .8), new Utilities(.6, .6), new Utilities(.8, .3)));

    private static Assumptions medians(Object... changes) {
        Map<Assumption, Prior> held = new EnumMap<>(Assumption.class);
        for (Assumption assumption : Assumption.values()) {
            held.put(assumption, new Fixed(assumption.standard().quantile(.5)));
        }
        held.put(Assumption.WIN, new Fixed(.5));
        held.put(Assumption.BELIEF_A, new Fixed(.54));
        held.put(Assumption.BELIEF_B, new Fixed(.46));
        for (int i = 0; i < changes.length; i += 2) {
            held.put((Assumption) changes[i], new Fixed(((Number) changes[i + 1]).doubleValue()));
        }
        return Assumptions.standard().with(held);
    }

    private static Ensemble run(Assumptions assumptions) {
        return new ProcessSimulation(new SimulationSettings(40, 400, 104, 8, 2), EVEN).run(assumptions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SANCTIONS", "AID_STOPS", "AID_EDGE", "DEADLINE_THREAT", "PUNISH", "DENIAL", "FLOOR"})
    void sameWeightOnEitherSideGivesTheSameOutlook(String what) {
        Ensemble onA = run(medians(Assumption.valueOf(what + "_A"), .05, Assumption.DEADLINE_ENFORCED, 1));
        Ensemble onB = run(medians(Assumption.valueOf(what + "_B"), .05, Assumption.DEADLINE_ENFORCED, 1));
        double error = 5 * Math.sqrt(.25 / 16_000);
        for (PeaceEvent event : PeaceEvent.values()) {
            assertThat(onA.by(event, 728).mean()).isCloseTo(onB.by(event, 728).mean(), within(error));
        }
    }

    @Test
    void whatEachExpectsFromFightingOnMirrorsTheOther() {
        FightingOn value = FightingOn.of(medians(), 2, 1);
        assertThat(value.a().mean()).isCloseTo(value.b().mean(), within(1e-12));
        FightingOn dearer = FightingOn.of(medians(Assumption.SANCTIONS_A, .01), 2, 1);
        assertThat(dearer.a().mean()).isLessThan(value.a().mean());
        assertThat(dearer.b().mean()).isEqualTo(value.b().mean());
    }

    @Test
    void redLinesThatLeaveNoPackageLeaveNoAgreementInTalks() {
        Assumptions talksOnly = medians(
                Assumption.ATTRITION_SHARE, 0, Assumption.PAUSE_RATE, 0, Assumption.TRUCES, 0, Assumption.TALKS, 1);
        Ensemble none = new ProcessSimulation(new SimulationSettings(4, 40, 104, 8, 2), PeaceFrontier.of(List.of()))
                .run(talksOnly);
        assertThat(none.by(PeaceEvent.TRUCE, 728).mean()).isZero();
        assertThat(run(talksOnly).by(PeaceEvent.TRUCE, 728).mean()).isPositive();
    }

    @Test
    void drawsOfPreferencesAreTakenByHowMuchGroundTheyShare() {
        List<Utilities> none = List.of();
        List<Utilities> little = List.of(new Utilities(.5, .5));
        List<Utilities> much = List.of(new Utilities(.9, .9));
        PeaceFrontier drawn = PeaceFrontier.drawn(List.of(much, none, little));
        assertThat(drawn.at(0).packages()).isZero();
        assertThat(drawn.at(.5).surplus(.5, .5, 0)).isZero();
        assertThat(drawn.at(1).surplus(.5, .5, 0)).isCloseTo(.8, within(1e-12));
        double least = at(drawn, 0);
        double most = at(drawn, 1);
        double all = run(drawn, Map.of());
        assertThat(least).isLessThan(all);
        assertThat(all).isLessThan(most);
    }

    private static double at(PeaceFrontier frontier, double place) {
        return run(frontier, Map.of(Assumption.PREFERENCES, new Fixed(place)));
    }

    private static double run(PeaceFrontier frontier, Map<Assumption, Prior> changes) {
        return new ProcessSimulation(new SimulationSettings(90, 40, 104, 8, 2), frontier)
                .run(Assumptions.standard().with(changes))
                .by(PeaceEvent.TRUCE, 728)
                .mean();
    }
}
