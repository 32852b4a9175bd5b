package org.parley.analysis.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SeededScenarioTest {
    @ParameterizedTest(name = "{0} issues, {2} parties, opposed {4}")
    @CsvFileSource(resources = "seeded-scenarios.csv", emptyValue = "", nullValues = "-")
    void frontierAndSolutionsAreThePublishedOnes(
            int issues,
            int options,
            int parties,
            long seed,
            boolean opposed,
            int paretoSize,
            String nash,
            String kalai,
            String welfare) {
        BargainingModel model = new SeededScenario(issues, options, parties, seed, opposed).model();
        Frontier frontier = new IssueMerge(1_000_000).frontier(model);
        assertThat(frontier.size()).isEqualTo(paretoSize);
        Solutions solutions =
                new Solutions(frontier, Disagreement.naturalMinimum(model).point());
        check(solutions, SolutionConcept.NASH, nash);
        check(solutions, SolutionConcept.KALAI_EGALITARIAN, kalai);
        check(solutions, SolutionConcept.UTILITARIAN, welfare);
    }

    private static void check(Solutions solutions, SolutionConcept concept, String expected) {
        if (expected == null || expected.isEmpty()) {
            return;
        }
        List<double[]> points = Arrays.stream(expected.split("\\|"))
                .map(point -> Arrays.stream(point.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        assertThat(solutions.points(concept)).hasSameSizeAs(points);
        for (int i = 0; i < points.size(); i++) {
            assertThat(solutions.rational().utilities(solutions.points(concept).get(i)))
                    .containsExactly(points.get(i), within(1e-9));
        }
    }
}
