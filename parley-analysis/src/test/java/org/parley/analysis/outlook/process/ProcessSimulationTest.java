package org.parley.analysis.outlook.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.chance.Prior.Fixed;
import org.parley.analysis.outlook.chance.Stream;
import org.parley.analysis.outlook.forecast.PeaceEvent;
import org.parley.analysis.outlook.mechanism.Attrition;
import org.parley.analysis.outlook.mechanism.PackageRange.Utilities;
import org.parley.model.ParleyException;

class ProcessSimulationTest {
    private static final int RUNS = 400 * 50;

    private static Ensemble run(Assumptions assumptions, int threads, long seed) {
        return new ProcessSimulation(new SimulationSettings(400, 50, 104, seed, threads), PeaceFrontier.division())
                .run(assumptions);
    }

    /** The last day of a week that is counted from 0. */
    private static int days(int week) {
        return 7 * (week + 1);
    }

    private static Assumptions with(Assumptions base, Object... changes) {
        Map<Assumption, Prior> changed = new EnumMap<>(Assumption.class);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((Assumption) changes[i], new Fixed(((Number) changes[i + 1]).doubleValue()));
        }
        return base.with(changed);
    }

    /** Every mechanism but the random walk switched off; one battle a week. */
    private static Assumptions randomWalkOnly() {
        Assumptions medians = Assumptions.standard();
        for (Assumption assumption : Assumption.values()) {
            medians = with(medians, assumption, medians.of(assumption).quantile(.5));
        }
        Assumptions quiet = medians;
        for (Assumption off : List.of(
                Assumption.ATTRITION_SHARE,
                Assumption.SECRET,
                Assumption.FLOOR_A,
                Assumption.FLOOR_B,
                Assumption.SHIFT,
                Assumption.PAUSE_RATE,
                Assumption.BREACH,
                Assumption.CEDED,
                Assumption.TRUCES,
                Assumption.DEADLINE_EVERY,
                Assumption.CARROT,
                Assumption.RELIEF,
                Assumption.PUNISH_A,
                Assumption.PUNISH_B,
                Assumption.DENIAL_A,
                Assumption.DENIAL_B,
                Assumption.SANCTIONS_A,
                Assumption.SANCTIONS_B,
                Assumption.AID_STOPS_A,
                Assumption.AID_STOPS_B)) {
            quiet = with(quiet, off, 0);
        }
        return with(
                quiet,
                Assumption.BATTLES,
                1,
                Assumption.TALKS,
                1,
                Assumption.TALKS_UNRIPE,
                1,
                Assumption.SETTLED_AT_ONCE,
                1,
                Assumption.SINCERITY_BASE,
                50,
                Assumption.TEXT_READY,
                1,
                Assumption.WIN,
                .5,
                Assumption.BELIEF_A,
                .6,
                Assumption.BELIEF_B,
                .4,
                Assumption.FIRMNESS,
                10,
                Assumption.COST_A,
                .01,
                Assumption.COST_B,
                .01);
    }

    @Test
    void withEverythingElseOffTheProcessIsTheRandomWalkWar() {
        Ensemble ensemble = run(randomWalkOnly(), 2, 11);
        double error = 4 * Math.sqrt(.25 / RUNS);
        assertThat(ensemble.by(PeaceEvent.TRUCE, days(5)).mean()).isZero();
        assertThat(ensemble.by(PeaceEvent.TRUCE, days(10)).mean()).isCloseTo(.371094, within(error));
        assertThat(ensemble.by(PeaceEvent.TRUCE, days(20)).mean()).isCloseTo(.9375, within(error));
        assertThat(ensemble.endings().get(Ending.DEFEAT)).isCloseTo(.0625, within(error));
    }

    @Test
    void attritionAloneEndsAtItsExactRate() {
        Assumptions attrition = with(
                randomWalkOnly(),
                Assumption.ATTRITION_SHARE,
                1,
                Assumption.CONCESSIONS,
                1,
                Assumption.FORTS,
                150,
                Assumption.FRONT,
                75,
                Assumption.GAIN_A,
                .5,
                Assumption.GAIN_B,
                .5);
        double exact = new Attrition(.01, .01, .5, .5, 21).find().endedBy();
        assertThat(run(attrition, 2, 3).by(PeaceEvent.TRUCE, days(20)).mean())
                .isCloseTo(exact, within(4 * Math.sqrt(.25 / RUNS)));
    }

    @Test
    void commonBeliefsWithoutACommitmentProblemMeanPeaceAtOnce() {
        Assumptions common = with(randomWalkOnly(), Assumption.BELIEF_A, .5, Assumption.BELIEF_B, .5);
        assertThat(run(common, 2, 1).by(PeaceEvent.WAR_ENDS, days(0)).mean()).isEqualTo(1);
        Assumptions shifting = with(common, Assumption.SHIFT, .3, Assumption.GUARANTEE, 0);
        assertThat(run(shifting, 2, 1).by(PeaceEvent.WAR_ENDS, days(0)).mean()).isZero();
        Assumptions guaranteed = with(shifting, Assumption.GUARANTEE, 1);
        assertThat(run(guaranteed, 2, 1).by(PeaceEvent.WAR_ENDS, days(0)).mean())
                .isEqualTo(1);
    }

    @Test
    void alwaysOfferedCarrotEqualsTheSameReliefForEver() {
        Assumptions carrot = with(Assumptions.standard(), Assumption.CARROT, .04, Assumption.RELIEF, 0);
        Assumptions relief =
                with(Assumptions.standard(), Assumption.CARROT, 0, Assumption.RELIEF, .04, Assumption.SNAPBACK, 0);
        assertThat(run(carrot, 2, 5).by(PeaceEvent.WAR_ENDS, 728))
                .isEqualTo(run(relief, 2, 5).by(PeaceEvent.WAR_ENDS, 728));
    }

    @Test
    void numberOfThreadsChangesNothing() {
        Ensemble one = run(Assumptions.standard(), 1, 42);
        Ensemble three = run(Assumptions.standard(), 3, 42);
        for (PeaceEvent event : PeaceEvent.values()) {
            for (int day = 0; day <= 728; day += 91) {
                assertThat(three.by(event, day)).isEqualTo(one.by(event, day));
            }
        }
        assertThat(three.endings()).isEqualTo(one.endings());
        assertThat(run(Assumptions.standard(), 1, 43).endings()).isNotEqualTo(one.endings());
    }

    @Test
    void eventsAreNestedAndProbabilitiesRise() {
        Ensemble ensemble = run(Assumptions.standard(), 2, 42);
        double last = 0;
        for (int day = 0; day <= 728; day += 28) {
            double truce = ensemble.by(PeaceEvent.TRUCE, day).mean();
            double thirty = ensemble.by(PeaceEvent.CEASEFIRE_30, day).mean();
            assertThat(truce).isGreaterThanOrEqualTo(Math.max(last, thirty));
            assertThat(thirty)
                    .isGreaterThanOrEqualTo(
                            ensemble.by(PeaceEvent.CEASEFIRE_90, day).mean());
            last = truce;
        }
        assertThat(ensemble.endings().values().stream().mapToDouble(v -> v).sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void punishmentAloneNeverRaisesTheChanceOfASettlementButDenialDoes() {
        Assumptions base = with(
                Assumptions.standard(),
                Assumption.PUNISH_A,
                0,
                Assumption.DENIAL_A,
                0,
                Assumption.PUNISH_B,
                0,
                Assumption.DENIAL_B,
                0);
        double without = run(base, 2, 9).by(PeaceEvent.WAR_ENDS, 728).mean();
        double punished = run(with(base, Assumption.PUNISH_A, .01, Assumption.AID_RESPONSE, .02), 2, 9)
                .by(PeaceEvent.WAR_ENDS, 728)
                .mean();
        double denied = run(with(base, Assumption.DENIAL_A, .004), 2, 9)
                .by(PeaceEvent.WAR_ENDS, 728)
                .mean();
        assertThat(punished).isLessThanOrEqualTo(without);
        assertThat(denied).isGreaterThan(without);
    }

    @Test
    void constraintsOnBothSidesAndShakierGuaranteesNeverHelp() {
        Assumptions free = with(Assumptions.standard(), Assumption.FLOOR_A, 0, Assumption.FLOOR_B, 0);
        Assumptions bound = with(free, Assumption.FLOOR_A, .5, Assumption.FLOOR_B, .5);
        Ensemble open = run(free, 2, 9);
        assertThat(run(bound, 2, 9)
                        .difference(open, PeaceEvent.CEASEFIRE_30, 728)
                        .mean())
                .isNegative();
        Assumptions shaky = with(free, Assumption.GUARANTEE, 0);
        assertThat(run(shaky, 2, 9)
                        .difference(open, PeaceEvent.CEASEFIRE_90, 728)
                        .mean())
                .isNegative();
    }

    @Test
    void mirroredTrajectoriesLowerTheNoise() {
        Assumptions medians = randomWalkOnly();
        double pairs = 0;
        double singles = 0;
        for (int seed = 0; seed < 60; seed++) {
            pairs += square(seed, medians, 2);
            singles += (square(seed, medians, 1) + square(seed + 1000, medians, 1)) / 4;
        }
        assertThat(pairs).isLessThan(singles);
    }

    /** Squared error of A's share of outright victories over few runs: mirrored pairs, or only the first of each. */
    private static double square(int seed, Assumptions assumptions, int twins) {
        DrawnAssumptions drawn =
                new DrawnAssumptions(with(assumptions, Assumption.BELIEF_A, .9, Assumption.BELIEF_B, .1));
        War war = new War(drawn, PeaceFrontier.division(), 300);
        double sum = 0;
        int pairs = 10;
        for (int pair = 0; pair < pairs; pair++) {
            for (int twin = 0; twin < twins; twin++) {
                Chance chance = new Chance(new Stream(seed).child(pair), twin == 1);
                Battlefield field = new Battlefield(war);
                for (int week = 0; week < 300 && !field.decided(); week++) {
                    field.week(week, chance);
                }
                sum += field.share() >= 1 ? 1 : 0;
            }
        }
        double error = sum / (pairs * twins) - .5;
        return error * error;
    }

    @Test
    void insincereTalksAgreeOnNothing() {
        Assumptions theatre = with(
                Assumptions.standard(),
                Assumption.SINCERITY_BASE,
                -60,
                Assumption.ATTRITION_SHARE,
                0,
                Assumption.PAUSE_RATE,
                0,
                Assumption.TRUCES,
                0);
        assertThat(run(theatre, 2, 9).by(PeaceEvent.TRUCE, 728).mean()).isZero();
    }

    @Test
    void referendumNeverMakesASettlementLikelier() {
        Ensemble free = run(Assumptions.standard(), 2, 9);
        Ensemble bound = run(with(Assumptions.standard(), Assumption.REFERENDUM, 1), 2, 9);
        Spread difference = bound.difference(free, PeaceEvent.WAR_ENDS, 728);
        assertThat(difference.mean()).isNegative();
        assertThat(difference.high()).isLessThanOrEqualTo(0);
        assertThat(difference.error())
                .isLessThan(free.by(PeaceEvent.WAR_ENDS, 728).error());
    }

    @Test
    void manyPackagesOnALineGiveTheSameAsTheDivisionAndFewerNeverMore() {
        List<Utilities> line = new ArrayList<>();
        for (int i = 0; i <= 10_000; i++) {
            line.add(new Utilities(i / 10_000.0, 1 - i / 10_000.0));
        }
        SimulationSettings small = new SimulationSettings(20, 20, 52, 5, 2);
        Assumptions standard = Assumptions.standard();
        double division = new ProcessSimulation(small, PeaceFrontier.division())
                .run(standard)
                .by(PeaceEvent.TRUCE, 364)
                .mean();
        double packages = new ProcessSimulation(small, PeaceFrontier.of(line))
                .run(standard)
                .by(PeaceEvent.TRUCE, 364)
                .mean();
        double few = new ProcessSimulation(small, PeaceFrontier.of(List.of(new Utilities(.2, .2))))
                .run(standard)
                .by(PeaceEvent.TRUCE, 364)
                .mean();
        assertThat(packages).isCloseTo(division, within(.01));
        assertThat(few).isLessThanOrEqualTo(division);
    }

    @ParameterizedTest
    @EnumSource(Assumption.class)
    void defaultOfEveryAssumptionLiesInItsDomainAndHasItsLabel(Assumption assumption) {
        assertThat(assumption.domain().holds(assumption.standard().low())).isTrue();
        assertThat(Assumption.labelled(assumption.label())).contains(assumption);
        assertThat(assumption.meaning()).isNotBlank();
    }

    @Test
    void impossibleAssumptionsAreRefusedByName() {
        assertThatThrownBy(() -> with(Assumptions.standard(), Assumption.COST_A, -.1))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("cost-a");
        assertThatThrownBy(() -> with(Assumptions.standard(), Assumption.FRONT, 10))
                .hasMessageContaining("front");
        assertThatThrownBy(() -> new SimulationSettings(10, 3, 10, 1, 1)).hasMessageContaining("use 4");
    }
}
