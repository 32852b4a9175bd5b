package org.parley.analysis.outlook.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.outlook.baserate.EventRate;
import org.parley.analysis.outlook.baserate.LognormalDuration;
import org.parley.model.Probability;

/**
 * The question "when does a bilateral ceasefire or peace agreement first take effect?" with answers second, third, fourth
 * quarter of 2025, later; it came out "later". Shares of the crowds as published by the RAND Forecasting Initiative on 9 May
 * 2025 (randforecastinginitiative.org/rfi-blog/ukraine-ceasefire-collaboration).
 */
class BacktestTest {
    private static final LocalDate WAR = LocalDate.of(2022, 2, 24);
    private static final int LATER = 3;

    @ParameterizedTest
    @CsvSource({
        ".08, .15, .15, .61, .1998",
        ".27, .24, .22, .26, .7263",
        ".09, .12, .22, .56, .2610",
        ".09, .07, .12, .72, .1058",
        ".10, .22, .21, .47, .3834",
        ".07, .13, .20, .60, .2218"
    })
    void scoresOfTheCrowdsAreReproduced(double q2, double q3, double q4, double later, double brier) {
        assertThat(new BinnedForecast(List.of(q2, q3, q4, later)).brier(LATER)).isCloseTo(brier, within(5.1e-5));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, .0731, .0782", "2025-05-08, .0567, .0593"})
    void scoresOfTheBaseRatesAreReproduced(LocalDate asOf, double constant, double lognormal) {
        double lasted = ChronoUnit.DAYS.between(WAR, asOf);
        assertThat(quarters(asOf, days -> EventRate.ofLongWars().within(days)).brier(LATER))
                .isCloseTo(constant, within(5.1e-5));
        assertThat(quarters(asOf, days -> LognormalDuration.ofInterstateWars().endsWithin(days, lasted))
                        .brier(LATER))
                .isCloseTo(lognormal, within(5.1e-5));
    }

    private static BinnedForecast quarters(LocalDate asOf, DoubleUnaryOperator endedWithin) {
        List<Double> shares = new ArrayList<>();
        double before = 0;
        for (LocalDate end :
                List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 9, 30), LocalDate.of(2025, 12, 31))) {
            double ended = endedWithin.applyAsDouble((double) ChronoUnit.DAYS.between(asOf, end));
            shares.add(ended - before);
            before = ended;
        }
        shares.add(1 - before);
        return new BinnedForecast(shares);
    }

    @ParameterizedTest
    @CsvSource({"2, .216, .370", "3, .173, .307", "4, .145, .264", "5, .126, .233"})
    void oddsOfAnEndAfterYearsOfWarAreReproduced(int years, double halfYear, double year) {
        LognormalDuration wars = LognormalDuration.ofInterstateWars();
        assertThat(wars.endsWithin(180, years * 365.0)).isCloseTo(halfYear, within(5.1e-4));
        assertThat(wars.endsWithin(365, years * 365.0)).isCloseTo(year, within(5.1e-4));
    }

    @Test
    void hazardOfLongWarsAndItsIntervalAreReproduced() {
        assertThat(14 / 39.51).isCloseTo(.354, within(5.1e-4));
        assertThat(EventRate.quantile(14, 39.51, .025)).isCloseTo(.203, within(5.1e-4));
        assertThat(EventRate.quantile(14, 39.51, .975)).isCloseTo(.579, within(5.1e-4));
        assertThat(EventRate.ofLongWars().within(365.25)).isCloseTo(.30, within(5.1e-3));
    }

    @Test
    void combinationLiesBetweenModelAndBaseRateAndCapsTheModel() {
        assertThat(new Combination(.5).of(.8, .2)).isCloseTo(.5, within(1e-12));
        assertThat(new Combination(0).of(.8, .2)).isCloseTo(.2, within(1e-12));
        assertThat(new Combination(.5).of(0, .2)).isGreaterThan(0);
        assertThatThrownBy(() -> new Combination(.6)).hasMessageContaining("[0, 0.5]");
    }

    @Test
    void scoreboardGivesEachForecasterItsMeansAndReliability() {
        List<ScoredForecast> forecasts = List.of(
                new ScoredForecast("us", new Probability(.8), true),
                new ScoredForecast("us", new Probability(.3), false),
                new ScoredForecast("them", new Probability(.5), true));
        List<Scoreboard.Line> lines = new Scoreboard().lines(forecasts);
        assertThat(lines).extracting(Scoreboard.Line::forecaster).containsExactly("them", "us");
        assertThat(lines.get(1).brier()).isCloseTo((.04 + .09) / 2, within(1e-12));
        assertThat(lines.get(1).log()).isCloseTo(-(Math.log(.8) + Math.log(.7)) / 2, within(1e-12));
        List<Scoreboard.Reliability> points = new Scoreboard().reliability(forecasts);
        assertThat(points).hasSize(3);
        assertThat(points.get(0).shareTrue()).isZero();
        assertThat(points.get(2).from()).isCloseTo(.8, within(1e-12));
    }

    @Test
    void certainForecastIsCountedInTheTopBin() {
        assertThat(new Scoreboard()
                        .reliability(List.of(new ScoredForecast("us", Probability.ONE, true)))
                        .get(0)
                        .to())
                .isEqualTo(1);
    }
}
