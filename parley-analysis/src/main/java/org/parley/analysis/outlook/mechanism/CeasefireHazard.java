package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/**
 * A falling (Weibull) hazard through two survival shares, times the ratios of the arrangements; a ratio counts with
 * the degree (0 to 1) to which its arrangement is there.
 */
@Card(
        name = "ceasefire-hazard",
        number = "M8",
        title = "How long does a ceasefire hold with these arrangements?",
        papers = "Fortna 2003, International Organization; Werner & Yuen 2005, International"
                + " Organization; Clayton et al. 2022; Park 2023; summary of effect sizes by "
                + "PKSOI; PA-X for the base hazard")
public record CeasefireHazard(
        @Assumed(value = "0.426", meaning = "share still holding after 6 months without arrangements (PA-X proxy)")
        double halfYear,

        @Assumed(value = "0.36", meaning = "share still holding after 12 months without arrangements (PA-X proxy)")
        double year,

        @Assumed(value = "0", meaning = "degree of peacekeepers")
        double peacekeepers,

        @Assumed(value = "0", meaning = "degree of demilitarised zones")
        double zones,

        @Assumed(value = "0", meaning = "degree of a joint commission")
        double commission,

        @Assumed(value = "0", meaning = "degree of an explicit guarantee")
        double guarantee,

        @Assumed(value = "0", meaning = "degree to which outsiders forced it")
        double forced,

        @Assumed(value = "0", meaning = "degree of clauses that allow exceptions")
        double flexible,

        @Assumed(value = "0.35", meaning = "hazard ratio of peacekeepers")
        double ratioPeacekeepers,

        @Assumed(value = "0.7", meaning = "hazard ratio of zones (sign published, size assumed)")
        double ratioZones,

        @Assumed(value = "0.8", meaning = "hazard ratio of a commission (sign published, size assumed)")
        double ratioCommission,

        @Assumed(value = "0.7", meaning = "hazard ratio of a guarantee (sign published, size assumed)")
        double ratioGuarantee,

        @Assumed(value = "1.5", meaning = "hazard ratio of being forced (sign published, size assumed)")
        double ratioForced,

        @Assumed(value = "1.3", meaning = "hazard ratio of flexible clauses (sign published, size assumed)")
        double ratioFlexible,

        @Assumed(value = "90", meaning = "days for which survival is told")
        double days)
        implements Mechanism<CeasefireHazard.Finding> {

    public CeasefireHazard {
        Domain.PROBABILITY.check(
                "half-year, year, peacekeepers, zones, commission, guarantee, forced, flexible",
                halfYear,
                year,
                peacekeepers,
                zones,
                commission,
                guarantee,
                forced,
                flexible);
        Domain.POSITIVE.check("year, 1 - half-year, half-year - year", year, 1 - halfYear, halfYear - year);
        Domain.POSITIVE.check(
                "ratio-peacekeepers, ratio-zones, ratio-commission, ratio-guarantee, ratio-forced, ratio-flexible",
                ratioPeacekeepers,
                ratioZones,
                ratioCommission,
                ratioGuarantee,
                ratioForced,
                ratioFlexible);
        Domain.NON_NEGATIVE.check("days", days);
    }

    /**
     * The hazard.
     *
     * @param shape of the Weibull distribution; below 1: the longer it holds, the safer
     * @param scaleDays of the Weibull distribution without arrangements
     * @param ratio of the hazard with arrangements to that without
     * @param survival chance to hold for the days asked for
     */
    public record Finding(double shape, double scaleDays, double ratio, double survival) {}

    @Override
    public Finding find() {
        double shape = Math.log(Math.log(year) / Math.log(halfYear)) / Math.log(2);
        double scale = HALF_YEAR / Math.pow(-Math.log(halfYear), 1 / shape);
        double ratio = Math.pow(ratioPeacekeepers, peacekeepers)
                * Math.pow(ratioZones, zones)
                * Math.pow(ratioCommission, commission)
                * Math.pow(ratioGuarantee, guarantee)
                * Math.pow(ratioForced, forced)
                * Math.pow(ratioFlexible, flexible);
        return new Finding(shape, scale, ratio, Math.exp(-ratio * Math.pow(days / scale, shape)));
    }

    private static final double HALF_YEAR = 182.625;
}
