package org.parley.analysis.outlook.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.ParleyException;

class RandomWalkTest {
    private static final Pattern ROW = Pattern.compile(
            "random-walk,\"N=(\\d+) x0=(\\d+) A~Beta\\(([\\d.]+),([\\d.]+)\\) B~Beta\\(([\\d.]+),([\\d.]+)\\)"
                    + " kA=([\\d.]+) kB=([\\d.]+) V=1 true p=.5\",\"?([^\"]+?)\"?,\"([^\"]+)\"");

    record Reference(RandomWalk walk, String quantity, List<Double> values) {}

    static Stream<Reference> references() throws IOException {
        List<Reference> references = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        RandomWalkTest.class.getResourceAsStream("/org/parley/analysis/outlook/random-walk.csv")),
                StandardCharsets.UTF_8))) {
            reader.lines().skip(2).forEach(line -> references.add(reference(line)));
        }
        assertThat(references).hasSize(39);
        return references.stream();
    }

    private static Reference reference(String line) {
        Matcher m = ROW.matcher(line);
        assertThat(m.matches()).as(line).isTrue();
        RandomWalk walk = walk(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(2)),
                Belief.beta(number(m.group(3)), number(m.group(4))),
                Belief.beta(number(m.group(5)), number(m.group(6))),
                number(m.group(7)),
                number(m.group(8)));
        return new Reference(
                walk,
                m.group(9),
                Stream.of(m.group(10).split(",")).map(RandomWalkTest::number).toList());
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static RandomWalk walk(int n, int start, Belief a, Belief b, double costA, double costB) {
        return new RandomWalk(n, start, a, b, costA, costB, 1, 0, 400, 0.5, 400, List.of(0, 5, 10, 20));
    }

    private static RandomWalk thirdRow(double peace, double carrot, int until) {
        return new RandomWalk(
                10,
                5,
                Belief.beta(6, 4),
                Belief.beta(4, 6),
                .01,
                .01,
                peace,
                carrot,
                until,
                .5,
                400,
                List.of(0, 4, 8, 10, 20));
    }

    @ParameterizedTest
    @MethodSource("references")
    void everyReferenceValueIsReproducedToThePrintedDigit(Reference reference) {
        RandomWalkTable table = reference.walk().table();
        SettlementTime time = reference.walk().settlementTime();
        double a = table.fightingA(0, reference.walk().start());
        double b = table.fightingB(0, reference.walk().start());
        double[] actual = switch (reference.quantity().substring(0, 2)) {
            case "FA" -> new double[] {a, b, a + b};
            default ->
                reference.quantity().startsWith("P(settle)")
                        ? new double[] {time.settle(), time.winsA(), time.winsB(), time.battles()}
                        : new double[] {time.settledBy(0), time.settledBy(5), time.settledBy(10), time.settledBy(20)};
        };
        assertThat(actual)
                .containsExactly(reference.values().stream().mapToDouble(v -> v).toArray(), within(5.1e-7));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 5, 5.5, 4.5, 4.5, 5.5, .01, .01, 1.021131, 1, 4.125",
        "10, 5, 6, 4, 4, 6, .01, .01, 1.159616, .9375, 10.645752",
        "10, 5, 6.5, 3.5, 3.5, 6.5, .01, .01, 1.337977, .524521, 16.630316",
        "10, 5, 7, 3, 3, 7, .02, .02, 1.297600, .9375, 10.645752",
        "10, 5, 7, 3, 3, 7, .03, .03, 1.166256, 1, 6.28125",
        "10, 5, 30, 20, 20, 30, .01, .01, 1.267302, .116408, 23.243622",
        "10, 5, 12, 8, 10, 10, .01, .01, 1.012285, 1, 4.203125",
        "4, 2, 2, 1, 1, 2, .05, .05, 1.138889, .5, 2.5",
        "10, 5, 6, 4, 4, 6, .02, .02, 1.042045, 1, 4.125"
    })
    void tableOfTheDesignIsReproduced(
            int n,
            int start,
            double a1,
            double b1,
            double a2,
            double b2,
            double costA,
            double costB,
            double sum,
            double settle,
            double battles) {
        RandomWalk.Finding finding = walk(n, start, Belief.beta(a1, b1), Belief.beta(a2, b2), costA, costB)
                .find();
        assertThat(finding.fightingValueSum()).isCloseTo(sum, within(5.1e-7));
        assertThat(finding.settle()).isCloseTo(settle, within(5.1e-7));
        assertThat(finding.battles()).isCloseTo(battles, within(5.1e-7));
    }

    @ParameterizedTest
    @CsvSource({
        ".03, .01, 1.049209, 3.9062, .3479",
        ".01, .03, 1.049209, 3.9062, .7013",
        ".02, .02, 1.042045, 4.125, .5210"
    })
    void higherCostShortensTheWarWhoeverBearsIt(
            double costA, double costB, double sum, double battles, double fightingA) {
        RandomWalk walk = walk(10, 5, Belief.beta(6, 4), Belief.beta(4, 6), costA, costB);
        assertThat(walk.find().fightingValueSum()).isCloseTo(sum, within(5.1e-7));
        assertThat(walk.find().battles()).isCloseTo(battles, within(5.1e-5));
        assertThat(walk.table().fightingA(0, 5)).isCloseTo(fightingA, within(5.1e-5));
    }

    @Test
    void smallWarSettlesOnlyAfterThreeBattlesThatWentTwoToOne() {
        RandomWalkTable table =
                walk(4, 2, Belief.beta(2, 1), Belief.beta(1, 2), .05, .05).table();
        assertThat(table.settles(0, 2)).isFalse();
        assertThat(table.settles(2, 2)).isFalse();
        assertThat(table.settles(3, 3)).isTrue();
        assertThat(table.settles(3, 1)).isTrue();
        assertThat(table.fightingA(3, 3) + table.fightingB(3, 3)).isCloseTo(.983333, within(5.1e-7));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, 0, 400, 10.2866",
        "1.2, 0, 400, 10.2866",
        "1, .1, 4, 4.0000",
        "1, .1, 8, 7.25",
        "1, .15, 0, 10.6458",
        "1, .16, 0, 0"
    })
    void carrotShortensTheWarOnlyIfItEnds(double peace, double carrot, int until, double battles) {
        assertThat(thirdRow(peace, carrot, until).find().battles()).isCloseTo(battles, within(5.1e-5));
    }

    @Test
    void firmerBeliefsWithTheSameGapMeanALongerWar() {
        double loose = walk(10, 5, Belief.beta(6, 4), Belief.beta(4, 6), .01, .01)
                .find()
                .battles();
        double firm = walk(10, 5, Belief.beta(30, 20), Belief.beta(20, 30), .01, .01)
                .find()
                .battles();
        assertThat(firm).isGreaterThan(2 * loose);
    }

    @Test
    void everyoneSettlesAtTheDeadlineOfTheCarrot() {
        assertThat(thirdRow(1, .1, 4).find().settledBy().get(4)).isCloseTo(1, within(1e-9));
    }

    @Test
    void alwaysRenewedDeadlineEqualsThePermanentCarrot() {
        RandomWalk.Finding renewed = thirdRow(1, .1, 400).find();
        RandomWalk.Finding permanent = thirdRow(1.1, 0, 0).find();
        assertThat(renewed).isEqualTo(permanent);
    }

    @Test
    void commonPriorsMeanNoWar() {
        for (double a = 1; a < 20; a += 1.5) {
            RandomWalk walk = walk(10, 5, Belief.beta(a, 7), Belief.beta(a, 7), .001, .001);
            assertThat(walk.find().battles()).isZero();
            assertThat(walk.find().settle()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({".495, 25, 0", ".505, 0, 1"})
    void battlesCannotCureACommitmentProblem(double peace, double battles, double settle) {
        RandomWalk walk =
                new RandomWalk(10, 5, Belief.known(.5), Belief.known(.5), .01, .01, peace, 0, 0, .5, 2000, List.of(0));
        assertThat(walk.find().battles()).isCloseTo(battles, within(1e-6));
        assertThat(walk.find().settle()).isCloseTo(settle, within(1e-6));
    }

    @Test
    void trialsAgreeWithTheExactSolutionWithinTheirStandardError() {
        RandomWalk walk = walk(10, 5, Belief.beta(6, 4), Belief.beta(4, 6), .01, .01);
        RandomWalkTrials.Finding trials = new RandomWalkTrials(walk, 200_000, 7).play();
        assertThat(Math.abs(trials.settle() - .9375)).isLessThan(4 * trials.settleError());
        assertThat(Math.abs(trials.battles() - 10.645752)).isLessThan(4 * trials.battlesError());
        assertThat(trials.settleError()).isLessThan(.001);
    }

    @Test
    void frontAtItsEndIsRefused() {
        assertThatThrownBy(() -> walk(10, 10, Belief.beta(1, 1), Belief.beta(1, 1), 0, 0))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("start");
        assertThatThrownBy(() -> walk(10, 5, Belief.beta(1, 1), Belief.beta(1, 1), -.01, 0))
                .hasMessageContaining("cost-a")
                .hasMessageContaining("Maybe");
    }
}
