package org.parley.analysis.outlook.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.analysis.outlook.baserate.BaseRate;
import org.parley.analysis.outlook.baserate.BaseRates;
import org.parley.analysis.outlook.baserate.LognormalDuration;
import org.parley.analysis.outlook.baserate.Standing;
import org.parley.analysis.outlook.mechanism.CeasefireHazard;

class BaseRateForecastTest {
    @ParameterizedTest
    @EnumSource(PeaceEvent.class)
    void everyEventHasARuleAndAProbabilityThatRisesWithinItsBounds(PeaceEvent event) {
        assertThat(event.rule()).startsWith("Yes if, on or before the date,");
        double last = 0;
        for (int days = 1; days < 1000; days += 13) {
            BaseRateForecast.Band band = new BaseRateForecast(1268).of(event, days);
            assertThat(band.value()).isBetween(Math.max(last, band.low()), band.high());
            last = band.value();
        }
    }

    @Test
    void endOfALongWarLiesBetweenTheTwoBaseRates() {
        BaseRateForecast.Band year = new BaseRateForecast(4 * 365).of(PeaceEvent.WAR_ENDS, 365);
        assertThat(year.value()).isBetween(.264, .30);
    }

    @Test
    void youngWarHasTheLognormalDurationOnly() {
        double lognormal = LognormalDuration.ofInterstateWars().endsWithin(100, 50);
        assertThat(new BaseRateForecast(50).of(PeaceEvent.WAR_ENDS, 100).value())
                .isEqualTo(lognormal);
    }

    @Test
    void shareOfCeasefiresLostBetweenThirtyAndNinetyDaysIsThatOfTheHazard() {
        double ninety = hold(90);
        double thirty = hold(30);
        assertThat(ninety / thirty).isCloseTo(.8386, within(5.1e-4));
    }

    private static double hold(double days) {
        return new CeasefireHazard(.426, .36, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, days)
                .find()
                .survival();
    }

    @Test
    void everyBaseRateNamesItsSourceAndLicenceAndNoneIsRecalled() {
        List<BaseRate> rates = BaseRates.all();
        assertThat(rates).extracting(BaseRate::name).doesNotHaveDuplicates();
        assertThat(rates).allSatisfy(rate -> {
            assertThat(rate.source()).isNotBlank();
            assertThat(rate.licence()).isNotBlank();
            assertThat(rate.standing()).isNotEqualTo(Standing.RECALLED);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "war-span-shortest, 4",
        "war-span-longest, 3734",
        "war-weibull-shape, .715",
        "war-weibull-scale, 320.9",
        "war-lognormal-aic, 1304.3",
        "war-loglogistic-aic, 1307.8",
        "war-weibull-aic, 1314.5",
        "war-exponential-aic, 1335.9",
        "donbas-best-weeks, 6",
        "war-span-median, 139",
        "war-span-mean, 408.17",
        "war-active-median, 150",
        "war-active-mean, 411.7",
        "war-over-1-year, .295",
        "war-over-2-years, .147",
        "war-over-3-years, .116",
        "war-lognormal-mu, 5.0356",
        "war-lognormal-sigma, 1.4753",
        "war-ends-per-year, .354",
        "ucdp-episode-median, 249",
        "ends-by-ceasefire, .32",
        "ends-by-victory-a, .28",
        "ends-by-agreement, .16",
        "ends-by-victory-b, .16",
        "ends-by-low-activity, .08",
        "again-after-ceasefire, .302",
        "again-after-agreement, .091",
        "again-after-victory, .088",
        "again-after-low-activity, .428",
        "agreement-alive-1-month, .959",
        "agreement-alive-6-months, .836",
        "agreement-alive-1-year, .774",
        "agreement-alive-2-years, .718",
        "agreement-alive-5-years, .680",
        "agreement-alive-10-years, .657",
        "ceasefire-repeated-6-months, .574",
        "ceasefire-repeated-1-year, .640",
        "ceasefire-repeated-median, 67.5",
        "donbas-days-per-attempt, 75",
        "conflict-years-with-ceasefire, .21"
    })
    void baseRatesOfTheDesignAreShipped(String name, double value) {
        assertThat(BaseRates.all())
                .filteredOn(rate -> rate.name().equals(name))
                .singleElement()
                .extracting(BaseRate::value)
                .isEqualTo(value);
    }
}
