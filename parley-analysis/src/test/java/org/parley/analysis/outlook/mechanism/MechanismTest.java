package org.parley.analysis.outlook.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.outlook.mechanism.PackageRange.Utilities;
import org.parley.analysis.outlook.mechanism.SignalRecord.Signal;
import org.parley.model.ParleyException;

class MechanismTest {
    @ParameterizedTest
    @CsvSource({
        ".5, .5, .1, .2, true, .4, .7, 0, .55",
        ".7, .5, .05, .1, false, .65, .6, .05, NaN",
        ".6, .5, .05, .1, true, .55, .6, 0, .575"
    })
    void bargainingRangeIsOpenWhileCostsBearTheOptimism(
            double a,
            double b,
            double costA,
            double costB,
            boolean open,
            double low,
            double high,
            double by,
            double nash) {
        BargainingRange.Finding range = new BargainingRange(a, b, costA, costB).find();
        assertThat(range.open()).isEqualTo(open);
        assertThat(range.low()).isCloseTo(low, within(1e-9));
        assertThat(range.high()).isCloseTo(high, within(1e-9));
        assertThat(range.shortBy()).isCloseTo(by, within(1e-9));
        if (open) {
            assertThat(range.nashSplit()).isCloseTo(nash, within(1e-9));
        } else {
            assertThat(range.nashSplit()).isNaN();
        }
    }

    @Test
    void rangeOfACommonBeliefIsAsWideAsTheCosts() {
        BargainingRange.Finding range = new BargainingRange(.37, .37, .04, .11).find();
        assertThat(range.high() - range.low()).isCloseTo(.15, within(1e-12));
    }

    @Test
    void packageRangeNamesThePackagesThatBothPrefer() {
        List<Utilities> packages = List.of(new Utilities(.9, .1), new Utilities(.5, .6), new Utilities(.6, .55));
        PackageRange.Finding finding = new PackageRange(packages, .45, .5).find();
        assertThat(finding.acceptable()).containsExactly(2, 3);
        assertThat(finding.nash()).isEqualTo(3);
        PackageRange.Finding none = new PackageRange(packages, .7, .5).find();
        assertThat(none.open()).isFalse();
        assertThat(none.shortBy()).isCloseTo(.1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        ".6, 5, 10, .883636, 19.181818",
        ".55, 3, 10, .522536, 22.253641",
        ".5, 5, 10, .5, 25",
        ".4, 5, 10, .116364, 19.181818"
    })
    void gamblersRuinIsReproduced(double win, int start, int n, double winsA, double battles) {
        GamblersRuin.Finding finding = new GamblersRuin(win, start, n).find();
        assertThat(finding.winsA()).isCloseTo(winsA, within(5.1e-7));
        assertThat(finding.battles()).isCloseTo(battles, within(5.1e-7));
    }

    @ParameterizedTest
    @CsvSource({".5, .1, .3, .6, .333333, .53333", ".5, .3, .3, .5, 0, .5", ".4, .05, .5, .625, .45, .5012500"})
    void screeningRisksWarForABetterOffer(
            double win, double costA, double highest, double offer, double war, double value) {
        Screening.Finding finding = new Screening(win, costA, highest).find();
        assertThat(finding.offer()).isCloseTo(offer, within(1e-9));
        assertThat(finding.war()).isCloseTo(war, within(5.1e-7));
        assertThat(finding.valueToA()).isCloseTo(value, within(5.1e-6));
    }

    @ParameterizedTest
    @CsvSource({".05, .3, .1, .625", ".1, .2, .05, .4"})
    void riskyDemandIsMadeBelowTheThreshold(double low, double high, double costA, double threshold) {
        assertThat(new TwoTypeScreening(low, high, costA, threshold - .01, 0)
                        .find()
                        .risky())
                .isTrue();
        assertThat(new TwoTypeScreening(low, high, costA, threshold + .01, 0)
                        .find()
                        .risky())
                .isFalse();
        assertThat(new TwoTypeScreening(low, high, costA, .3, 0).find().threshold())
                .isCloseTo(threshold, within(1e-9));
    }

    @Test
    void refusalRaisesTheChanceOfAToughOpponent() {
        assertThat(new TwoTypeScreening(.05, .3, .1, .3, 0).find().toughAfterRefusal())
                .isEqualTo(1);
        assertThat(new TwoTypeScreening(.05, .3, .1, .3, .5).find().toughAfterRefusal())
                .isCloseTo(.3 / .65, within(1e-12));
    }

    @Test
    void attritionIsReproduced() {
        Attrition.Finding even = new Attrition(.02, .02, .5, .5, 12).find();
        assertThat(even.mean()).isCloseTo(12.5, within(1e-9));
        assertThat(even.endedBy()).isCloseTo(.61711, within(5.1e-6));
        Attrition.Finding uneven = new Attrition(.01, .03, .4, .6, 12).find();
        assertThat(uneven.rateA()).isCloseTo(.05, within(1e-9));
        assertThat(uneven.rateB()).isCloseTo(.025, within(1e-9));
        assertThat(uneven.mean()).isCloseTo(13.3333, within(5.1e-5));
        assertThat(uneven.concedesA()).isCloseTo(.66667, within(5.1e-6));
    }

    @ParameterizedTest
    @CsvSource({".3, .2, .9, .335556", ".5, .1, .95, .526579", ".2, .3, .8, .265"})
    void decliningSideFightsAboveTheThreshold(double before, double cost, double discount, double threshold) {
        assertThat(new PowerShift(before, .5, cost, discount).find().threshold())
                .isCloseTo(threshold, within(5.1e-7));
        assertThat(new PowerShift(before, threshold + .001, cost, discount)
                        .find()
                        .fights())
                .isTrue();
        assertThat(new PowerShift(before, threshold - .001, cost, discount)
                        .find()
                        .fights())
                .isFalse();
    }

    @Test
    void warFollowsWhenTheShiftOutgrowsTheSurplus() {
        assertThat(new CommitmentProblem(.4, .9, .4, 1, .9).find().war()).isTrue();
        assertThat(new CommitmentProblem(.4, .6, .4, 1, .9).find().war()).isFalse();
    }

    @Test
    void pauseIsFeasibleOnlyIfBothSaveMoreThanTheyLose() {
        assertThat(new RearmamentPause(.001, .002, .002, .002, 8).find().feasible())
                .isTrue();
        assertThat(new RearmamentPause(.001, .004, .002, .002, 8).find().feasible())
                .isFalse();
        assertThat(new RearmamentPause(.004, .001, .002, .002, 8).find().slackB())
                .isNegative();
    }

    @Test
    void cedingWhatStrengthensTheBuyerMustBePaidAtOnce() {
        assertThat(new CedingNow(.1, .5, .9, 1).find().price()).isCloseTo(.55, within(1e-9));
        assertThat(new CedingNow(.1, .5, .9, .5).find().deal()).isFalse();
        assertThat(new CedingNow(.1, .1, .9, .5).find().deal()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({".8, .6, .3, .4", ".9, .5, .5, 1", ".6, .6, .2, 0"})
    void guaranteeThresholdIsReproduced(double cheating, double keeping, double punished, double threshold) {
        Guarantee.Finding finding = new Guarantee(cheating, keeping, punished, threshold).find();
        assertThat(finding.threshold()).isCloseTo(threshold, within(1e-9));
        assertThat(finding.selfEnforcing()).isTrue();
    }

    @Test
    void guaranteeScoreLiesInItsIntervalAndGrowsWithEachAnswer() {
        GuaranteeScore.Finding weak = new GuaranteeScore(.5, .5, 0, 0, 0, .5).find();
        GuaranteeScore.Finding strong = new GuaranteeScore(1, 1, 1, 1, 1, .5).find();
        assertThat(weak.credibility()).isBetween(weak.low(), weak.high());
        assertThat(strong.credibility()).isGreaterThan(weak.high());
    }

    @Test
    void ceasefireHazardPassesThroughItsTwoBaseShares() {
        assertThat(hazard(0, 0, 182.625).find().survival()).isCloseTo(.426, within(1e-9));
        assertThat(hazard(0, 0, 365.25).find().survival()).isCloseTo(.36, within(1e-9));
        assertThat(hazard(0, 0, 90).find().shape()).isLessThan(1);
    }

    @Test
    void arrangementsLowerAndForceRaisesTheHazard() {
        assertThat(hazard(1, 0, 90).find().ratio()).isCloseTo(.35, within(1e-9));
        assertThat(hazard(0, 1, 90).find().survival())
                .isLessThan(hazard(0, 0, 90).find().survival());
    }

    private static CeasefireHazard hazard(double peacekeepers, double forced, double days) {
        return new CeasefireHazard(.426, .36, peacekeepers, 0, 0, 0, forced, 0, .35, .7, .8, .7, 1.5, 1.3, days);
    }

    @Test
    void withoutOptimismThereIsNoReadinessWhateverThePain() {
        assertThat(new Readiness(5, 0, 0, .5, 100, 100, 2).find().readiness()).isZero();
    }

    @Test
    void painOnOneSideOnlyDoesNotMoveRipeness() {
        double calm = new Readiness(.01, 0, .4, .5, 100, 100, 2).find().readiness();
        double hurt = new Readiness(.10, 0, .4, .5, 100, 100, 2).find().readiness();
        assertThat(hurt).isGreaterThan(calm);
        assertThat(new Ripeness(hurt, calm, 1, 1, .25).find().least())
                .isEqualTo(new Ripeness(calm, calm, 1, 1, .25).find().least());
    }

    @Test
    void hurtingStalemateIsNecessaryButNotSufficient() {
        assertThat(new Readiness(.0, .5, 1, .5, 100, 100, 2).find().readiness()).isLessThan(.01);
        assertThat(new Readiness(.5, 0, .01, .5, 100, 100, 2).find().readiness())
                .isLessThan(.25);
    }

    @Test
    void intensityMakesReadyOnlyWhileNeitherSideExpectsToWin() {
        double stuck = readiness(.05, 0) - readiness(.01, 0);
        double winning = readiness(.05, .2) - readiness(.01, .2);
        assertThat(stuck).isGreaterThan(.3);
        assertThat(winning).isLessThan(.01);
    }

    private static double readiness(double cost, double gain) {
        return new Readiness(cost, gain, .5, .5, 100, 100, 2).find().readiness();
    }

    @Test
    void medianRatifierAcceptsWhatIsAsNearAsTheReversion() {
        WinSet.Finding set = new WinSet(.6, .4).find();
        assertThat(set.low()).isCloseTo(.4, within(1e-9));
        assertThat(set.high()).isCloseTo(.8, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({".60, 0, .60", ".69, 0, .69", ".71, 0, NaN", "0, 0, .55", ".60, .38, .60", ".65, .38, NaN"})
    void constraintIsALeverUntilItLeavesNothing(double leastA, double leastB, double share) {
        DomesticConstraint.Finding finding = new DomesticConstraint(.5, .1, .2, leastA, leastB).find();
        if (Double.isNaN(share)) {
            assertThat(finding.deal()).isFalse();
        } else {
            assertThat(finding.share()).isCloseTo(share, within(1e-9));
        }
    }

    @Test
    void bothConstraintsTogetherLeaveANarrowRange() {
        DomesticConstraint.Finding finding = new DomesticConstraint(.5, .1, .2, .6, .38).find();
        assertThat(finding.low()).isCloseTo(.60, within(1e-9));
        assertThat(finding.high()).isCloseTo(.62, within(1e-9));
    }

    /** Shares published by KIIS, May-June 2025. */
    @ParameterizedTest
    @CsvSource({".15, .78, 502, .0000", ".24, .68, 502, .0000", ".43, .48, 502, .3139", ".38, .52, 2004, .0663"})
    void referendumOddsOfTheKiisPollsAreReproduced(double yes, double no, double sample, double passes) {
        assertThat(new Referendum(yes, no, sample, 1.3, .05).find().passes()).isCloseTo(passes, within(5.1e-5));
    }

    @Test
    void missedDeadlinesWearDownCredibility() {
        assertThat(new DeadlineCredibility(2, 2, 0, .4, .15).find().complies()).isTrue();
        DeadlineCredibility.Finding worn = new DeadlineCredibility(2, 2, 3, .4, .15).find();
        assertThat(worn.credibility()).isCloseTo(.2857, within(5.1e-5));
        assertThat(worn.complies()).isFalse();
        assertThat(worn.missesBorne()).isCloseTo(1.33, within(5.1e-3));
    }

    @ParameterizedTest
    @CsvSource({".1, .111111", ".3, .428571"})
    void onlyABiasedMediatorIsBelieved(double doubt, double threshold) {
        MediatorBias.Finding finding = new MediatorBias(doubt, .2, .6, .4, .5, .1, 0).find();
        assertThat(finding.threshold()).isCloseTo(threshold, within(5.1e-7));
        assertThat(finding.believed()).isFalse();
        assertThat(new MediatorBias(doubt, .2, .6, .4, .5, .1, .5).find().believed())
                .isTrue();
    }

    @Test
    void sincerityFollowsTheSignsOfItsEvidence() {
        double base = sincerity(0, .3, .7, .6);
        assertThat(sincerity(0, .9, .7, .6)).isGreaterThan(base);
        assertThat(sincerity(1, .3, .7, .6)).isGreaterThan(base);
        assertThat(sincerity(0, .3, .7, 1)).isLessThan(base);
        assertThat(sincerity(0, .3, 1, .6)).isLessThan(base);
    }

    private static double sincerity(double front, double texts, double pressure, double blame) {
        return new Sincerity(front, texts, .1, pressure, .7, blame, 0, 1, 2, 2, 1, 1)
                .find()
                .sincerity();
    }

    @Test
    void punishmentAloneNeverSoftensButDenialDoes() {
        for (double punishment = 0; punishment < 1; punishment += .1) {
            assertThat(new Compellence(.5, 0, punishment, 0, 1, 1, 1, .2).find().resolve())
                    .isGreaterThanOrEqualTo(.5);
        }
        assertThat(new Compellence(.5, .1, 0, 0, 1, 1, 1, 0).find().resolve()).isCloseTo(.4, within(1e-12));
        assertThat(new Compellence(.5, 0, .5, 0, 1, 1, 1, .2).find().aid()).isCloseTo(.1, within(1e-12));
    }

    @Test
    void sanctionsWearOffAndReliefIsWorthWhatIsNotTakenBack() {
        SanctionsPressure.Finding finding = new SanctionsPressure(.01, 52, 52, .05, .2).find();
        assertThat(finding.addedCost()).isCloseTo(.01 / Math.E, within(1e-12));
        assertThat(finding.reliefValue()).isCloseTo(.04, within(1e-12));
    }

    @Test
    void satisfiedOutsiderNeverRaisesTheHazardAndATotalSpoilerAlwaysDoes() {
        assertThat(new Spoiler(.6, .4, 1, 0, 1, SpoilerType.GREEDY, false)
                        .find()
                        .hazardRatio())
                .isEqualTo(1);
        for (double carrot = 0; carrot < 5; carrot += .5) {
            assertThat(new Spoiler(.6, .4, .5, carrot, 1, SpoilerType.TOTAL, false)
                            .find()
                            .hazardRatio())
                    .isGreaterThan(1);
        }
        assertThat(new Spoiler(.3, .4, .5, .2, 1, SpoilerType.LIMITED, false)
                        .find()
                        .spoils())
                .isFalse();
    }

    @Test
    void signalsDoNotDependOnTheirOrderAndDuplicatesDoNothing() {
        List<Signal> signals = new ArrayList<>(List.of(
                new Signal("visit", 1.1, 3, false),
                new Signal("borders", 2.5, 30, false),
                new Signal("borders", 2.5, 30, false),
                new Signal("strike", .7, 10, false)));
        double first = after(signals, 1);
        Collections.shuffle(signals, new Random(4));
        assertThat(after(signals, 1)).isEqualTo(first);
        signals.remove(new Signal("borders", 2.5, 30, false));
        assertThat(after(signals, 1)).isEqualTo(first);
    }

    @Test
    void statementAndItsReversalReturnToTheStart() {
        assertThat(after(List.of(new Signal("offer", 3, 20, false), new Signal("offer", 1, 2, true)), 1))
                .isCloseTo(.3, within(1e-12));
    }

    @Test
    void theatreMovesEveryRatioTowardsOneAndTheSumIsCapped() {
        List<Signal> one = List.of(new Signal("offer", 3, 0, false));
        assertThat(after(one, .2)).isBetween(.3, after(one, 1));
        List<Signal> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.add(new Signal("step " + i, 4, 0, false));
        }
        assertThat(new SignalRecord(.3, many, 60, 2, 1).find().logOdds()).isEqualTo(2);
    }

    private static double after(List<Signal> signals, double sincerity) {
        return new SignalRecord(.3, signals, 60, 2, sincerity).find().probability();
    }

    @Test
    void probabilityOutsideItsRangeIsRefusedByName() {
        assertThatThrownBy(() -> new Screening(40, .1, .3))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("The assumption (win) must lie in [0, 1], but is 40.0")
                .hasMessageContaining("Maybe a percentage");
    }
}
