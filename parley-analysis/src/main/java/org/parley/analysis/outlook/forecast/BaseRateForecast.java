package org.parley.analysis.outlook.forecast;

import org.parley.analysis.outlook.baserate.EventRate;
import org.parley.analysis.outlook.baserate.LognormalDuration;
import org.parley.analysis.outlook.chance.Special;

/**
 * The probability of each event from base rates alone, before any model.
 *
 * <p>T3: the mean (on log odds) of the constant rate of wars older than two years and the lognormal duration; younger wars
 * have the lognormal duration only. T2: the rate of wars ended, times the share ended by ceasefire or agreement (.48); for
 * 30 days raised by the share of ceasefires lost between 30 and 90 days (PA-X proxy). T1: the geometric mean of two rates
 * that lie far apart, ceasefires in conflict years (.21) and the attempts in Donbas (one in 75 days). The joining is ours.
 *
 * @param lastedDays days since the war began
 */
public record BaseRateForecast(double lastedDays) {
    private static final double TWO_YEARS = 730;
    private static final double RATE_LOW = .203;
    private static final double RATE_HIGH = .579;
    private static final double BY_AGREEMENT = .32 + .16;
    private static final double LOST_30_TO_90 = .8386;
    private static final double TRUCES_LOW = -Math.log(1 - .21);
    private static final double TRUCES_HIGH = 365.25 / 75;

    /**
     * A probability between two bounds.
     *
     * @param value the probability
     * @param low lower bound
     * @param high upper bound
     */
    public record Band(double value, double low, double high) {}

    /** The probability that the event has come within so many days from now. */
    public Band of(PeaceEvent event, double days) {
        return switch (event) {
            case TRUCE -> rates(Math.sqrt(TRUCES_LOW * TRUCES_HIGH), TRUCES_LOW, TRUCES_HIGH, days);
            case CEASEFIRE_30 -> agreed(1 / LOST_30_TO_90, days - 30);
            case CEASEFIRE_90 -> agreed(1, days - 90);
            case WAR_ENDS -> ends(days);
        };
    }

    private Band agreed(double factor, double days) {
        double share = BY_AGREEMENT * factor;
        double rate = EventRate.ofLongWars().perYear();
        return rates(share * rate, share * RATE_LOW, share * RATE_HIGH, Math.max(0, days));
    }

    private static Band rates(double rate, double low, double high, double days) {
        return new Band(
                new EventRate(rate).within(days), new EventRate(low).within(days), new EventRate(high).within(days));
    }

    private Band ends(double days) {
        double lognormal = LognormalDuration.ofInterstateWars().endsWithin(days, lastedDays);
        if (lastedDays < TWO_YEARS || days <= 0) {
            return new Band(lognormal, lognormal, lognormal);
        }
        Band constant = rates(EventRate.ofLongWars().perYear(), RATE_LOW, RATE_HIGH, days);
        double joined = Special.logistic((Special.logit(lognormal) + Special.logit(constant.value())) / 2);
        return new Band(joined, Math.min(lognormal, constant.low()), Math.max(lognormal, constant.high()));
    }
}
