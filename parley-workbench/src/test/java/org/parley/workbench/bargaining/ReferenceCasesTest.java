package org.parley.workbench.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.analysis.bargaining.Disagreement;
import org.parley.analysis.bargaining.Frontier;
import org.parley.analysis.bargaining.SolutionConcept;
import org.parley.analysis.bargaining.Solutions;
import org.parley.codebook.yaml.YamlNode;
import org.parley.workbench.bargaining.format.Scenario;
import org.parley.workbench.bargaining.format.ScenarioReader;

class ReferenceCasesTest {
    private static final double CLOSE = 1e-9;

    @ParameterizedTest
    @MethodSource("org.parley.workbench.bargaining.ReferenceCases#geniusFiles")
    void geniusDomainGivesThePublishedFrontierAndPoints(Path file) throws IOException {
        Scenario scenario = new ScenarioReader(List.of(), "").read(file);
        YamlNode expected = root(file).require("expected");
        BargainFindings zero = new Bargain(1_000_000).find(scenario, DisagreementChoice.ZERO);
        assertThat(scenario.model().space().size())
                .isEqualTo(expected.require("outcomes").integer());
        assertThat(zero.frontier().size())
                .isEqualTo(expected.require("pareto_size_distinct").integer());
        expected.find("pareto")
                .ifPresent(points ->
                        assertSamePoints(vectors(points), zero.frontier().vectors()));
        assertThat(zero.frontier().vectors().stream().mapToDouble(v -> v[0]).sum())
                .isCloseTo(expected.require("pareto_sum_of_first_utilities").number(), within(CLOSE));
        check(expected.require("disagreement_zero"), zero);
        check(
                expected.require("disagreement_file_reservation"),
                new Bargain(1_000_000).find(scenario, DisagreementChoice.FILE));
        BargainFindings natural = new Bargain(1_000_000).find(scenario, DisagreementChoice.NATURAL_MINIMUM);
        YamlNode negmas = expected.require("negmas");
        assertSamePoints(
                List.of(numbers(negmas.require("disagreement"))),
                List.of(natural.disagreement().point()));
        assertSamePoints(vectors(negmas.require("nash")), points(natural, SolutionConcept.NASH));
        assertSamePoints(vectors(negmas.require("kalai")), points(natural, SolutionConcept.KALAI_EGALITARIAN));
        assertSamePoints(vectors(negmas.require("max_welfare")), points(natural, SolutionConcept.UTILITARIAN));
    }

    private static void check(YamlNode expected, BargainFindings findings) {
        assertThat(findings.rational().size() > 0)
                .isEqualTo(expected.require("feasible").flag());
        if (findings.rational().size() == 0) {
            assertThat(findings.solutions().values()).allMatch(List::isEmpty);
            return;
        }
        assertThat(findings.rational().size())
                .isEqualTo(expected.require("rational_frontier_size").integer());
        assertSamePoints(vectors(expected.require("nash")), points(findings, SolutionConcept.NASH));
        assertSamePoints(
                vectors(expected.require("kalai_egalitarian")), points(findings, SolutionConcept.KALAI_EGALITARIAN));
        assertSamePoints(
                vectors(expected.require("ks_maximin_relative")), points(findings, SolutionConcept.KALAI_SMORODINSKY));
        assertSamePoints(vectors(expected.require("max_welfare")), points(findings, SolutionConcept.UTILITARIAN));
    }

    @Test
    void negoLogDomainsGiveThePublishedValues() throws IOException {
        Path file = ReferenceCases.folder().resolve("negolog-domains.json");
        List<YamlNode> cases = root(file).require("cases").items();
        assertThat(cases).isNotEmpty();
        for (YamlNode domain : cases) {
            Scenario scenario =
                    new ScenarioReader(List.of(), domain.require("name").text()).read(file);
            BargainFindings findings = new Bargain(1_000_000).find(scenario, DisagreementChoice.ZERO);
            YamlNode computed = domain.require("computed");
            YamlNode published = domain.require("published");
            assertThat(scenario.model().space().size())
                    .isEqualTo(published.require("NumberOfBids").integer());
            assertThat(findings.frontier().size())
                    .isEqualTo(computed.require("pareto_size_distinct").integer());
            assertHolds(findings, SolutionConcept.NASH, numbers(computed.require("nash")));
            assertHolds(findings, SolutionConcept.KALAI_EGALITARIAN, numbers(computed.require("kalai_egalitarian")));
            assertHolds(findings, SolutionConcept.UTILITARIAN, numbers(computed.require("max_welfare")));
            double[] nash = points(findings, SolutionConcept.NASH).get(0);
            double[] welfare = points(findings, SolutionConcept.UTILITARIAN).get(0);
            published
                    .find("Nash Product")
                    .ifPresent(value -> assertThat(nash[0] * nash[1]).isCloseTo(value.number(), within(CLOSE)));
            published
                    .find("Social Welfare")
                    .ifPresent(value -> assertThat(welfare[0] + welfare[1]).isCloseTo(value.number(), within(CLOSE)));
            assertThat(nash[0] * nash[1])
                    .isCloseTo(computed.require("nash_product").number(), within(CLOSE));
            assertThat(welfare[0] + welfare[1])
                    .isCloseTo(computed.require("max_welfare_sum").number(), within(CLOSE));
        }
    }

    @Test
    void whatNegoLogCallsKalaiIsItsLargestSumAndNotTheEgalitarianPoint() throws IOException {
        Path file = ReferenceCases.folder().resolve("negolog-domains.json");
        Scenario scenario = new ScenarioReader(List.of(), "domain1").read(file);
        BargainFindings findings = new Bargain(1000).find(scenario, DisagreementChoice.ZERO);
        assertHolds(findings, SolutionConcept.UTILITARIAN, new double[] {0.864, 0.6000000000000001});
        assertHolds(findings, SolutionConcept.KALAI_EGALITARIAN, new double[] {0.7749, 0.6891});
    }

    @Test
    void pointSetsWorkedByHandSeparateTheConcepts() throws IOException {
        List<YamlNode> cases = root(ReferenceCases.folder().resolve("solution-concepts-handmade.json"))
                .items();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(8);
        for (YamlNode handmade : cases) {
            Frontier frontier = Frontier.of(vectors(handmade.require("points")));
            Solutions solutions = new Solutions(
                    frontier, numbers(handmade.require("disagreement")), numbers(handmade.require("ideal")));
            YamlNode expected = handmade.require("expected");
            String name = handmade.require("name").text();
            assertThat(frontier.vectors())
                    .as(name)
                    .containsExactly(vectors(expected.require("pareto")).toArray(double[][]::new));
            assertSamePoints(
                    vectors(expected.require("individually_rational")),
                    solutions.rational().vectors());
            assertSamePoints(vectors(expected.require("nash")), points(solutions, SolutionConcept.NASH));
            assertSamePoints(
                    vectors(expected.require("egalitarian_kalai")),
                    points(solutions, SolutionConcept.KALAI_EGALITARIAN));
            assertSamePoints(vectors(expected.require("utilitarian")), points(solutions, SolutionConcept.UTILITARIAN));
            List<double[]> leximin = points(solutions, SolutionConcept.KALAI_SMORODINSKY);
            if (expected.find("ks_leximin_relative").isEmpty()) {
                assertThat(leximin).as(name).isEmpty();
            } else {
                double[] wanted = numbers(expected.require("ks_leximin_relative"));
                assertThat(leximin).as(name).anyMatch(point -> close(point, wanted));
                assertThat(leximin)
                        .as(name)
                        .allMatch(point -> close(sorted(point), sorted(wanted)) || leximin.size() == 1);
            }
        }
    }

    @Test
    void smallestSpreadIsNotKalaiSmorodinsky() {
        Frontier frontier = Frontier.of(List.of(
                new double[] {1, 0.1}, new double[] {0.9, 0.6}, new double[] {0.5, 0.75}, new double[] {0.1, 1}));
        Solutions solutions = new Solutions(frontier, new double[2]);
        assertThat(points(solutions, SolutionConcept.KALAI_SMORODINSKY)).containsExactly(new double[] {0.9, 0.6});
        double[] smallestSpread = frontier.vectors().stream()
                .min(Comparator.comparingDouble(v -> Math.abs(v[0] - v[1])))
                .orElseThrow();
        assertThat(smallestSpread).containsExactly(0.5, 0.75);
    }

    @Test
    void evaluationsAreDividedByTheLargestOfTheirIssue() throws IOException {
        Scenario scenario = new ScenarioReader(List.of(), "")
                .read(ReferenceCases.folder().resolve("genius-anac-y2013-ultimatum.json"));
        assertThat(scenario.model().utilities(new int[] {0, 0})).containsExactly(1.0, 0.05);
    }

    @Test
    void withReservationsOfTheFileTheSameNumbersAreNotTheNaturalMinimum() throws IOException {
        Scenario scenario = new ScenarioReader(List.of(), "")
                .read(ReferenceCases.folder().resolve("genius-anac-y2013-ultimatum.json"));
        assertThat(Disagreement.reservations(scenario.model()).values()).containsExactly(0.1, 0.1);
        assertThat(Disagreement.naturalMinimum(scenario.model()).values()).containsExactly(0.02, 0.05);
    }

    private static YamlNode root(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return YamlNode.parse(file.getFileName().toString(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<double[]> points(BargainFindings findings, SolutionConcept concept) {
        return findings.solutions().get(concept).stream()
                .map(findings.rational()::utilities)
                .toList();
    }

    private static List<double[]> points(Solutions solutions, SolutionConcept concept) {
        return solutions.points(concept).stream()
                .map(solutions.rational()::utilities)
                .toList();
    }

    private static void assertHolds(BargainFindings findings, SolutionConcept concept, double[] wanted) {
        assertThat(points(findings, concept)).as(concept.label()).anyMatch(point -> close(point, wanted));
    }

    private static void assertSamePoints(List<double[]> expected, List<double[]> actual) {
        List<double[]> wanted = ordered(expected);
        List<double[]> got = ordered(actual);
        assertThat(got).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            assertThat(close(got.get(i), wanted.get(i)))
                    .as("%s is %s", Arrays.toString(got.get(i)), Arrays.toString(wanted.get(i)))
                    .isTrue();
        }
    }

    private static List<double[]> ordered(List<double[]> vectors) {
        List<double[]> sorted = new ArrayList<>(vectors);
        sorted.sort((a, b) -> Arrays.compare(b, a));
        return sorted;
    }

    private static boolean close(double[] a, double[] b) {
        for (int p = 0; p < a.length; p++) {
            if (Math.abs(a[p] - b[p]) > CLOSE) {
                return false;
            }
        }
        return a.length == b.length;
    }

    private static double[] sorted(double[] vector) {
        double[] copy = vector.clone();
        Arrays.sort(copy);
        return copy;
    }

    private static List<double[]> vectors(YamlNode list) {
        return list.items().stream().map(ReferenceCasesTest::numbers).toList();
    }

    private static double[] numbers(YamlNode list) {
        return list.items().stream().mapToDouble(YamlNode::number).toArray();
    }
}
