package org.parley.analysis.outlook.baserate;

import static org.parley.analysis.outlook.baserate.Standing.DERIVED;
import static org.parley.analysis.outlook.baserate.Standing.PUBLISHED;

import java.util.ArrayList;
import java.util.List;

/** The catalogue of base rates: figures only, each with its source and licence. */
public final class BaseRates {
    private static final String COW = "Correlates of War v4, inter-state wars, 1823-2003 (n=95)";
    private static final String UCDP = "UCDP conflict episodes and terminations";
    private static final String COW_TERMS = "published for research, to be cited; figures only";
    private static final String CC_BY = "CC BY 4.0; figures only";
    private static final String CITED = "published figure, cited";

    private BaseRates() {}

    /** All of them in the order of the method page. */
    public static List<BaseRate> all() {
        List<BaseRate> rates = new ArrayList<>();
        durations(rates);
        endings(rates);
        ceasefires(rates);
        return List.copyOf(rates);
    }

    private static void durations(List<BaseRate> rates) {
        cow(rates, "war-span-median", "days from first to last day, median", 139, DERIVED);
        cow(rates, "war-span-mean", "days from first to last day, mean", 408.17, DERIVED);
        cow(rates, "war-active-median", "active days, median", 150, DERIVED);
        cow(rates, "war-active-mean", "active days, mean", 411.7, DERIVED);
        cow(rates, "war-over-1-year", "share longer than 1 year", .295, DERIVED);
        cow(rates, "war-over-2-years", "share longer than 2 years", .147, DERIVED);
        cow(rates, "war-over-3-years", "share longer than 3 years", .116, DERIVED);
        cow(rates, "war-lognormal-mu", "lognormal fit, mean of log days", 5.0356, DERIVED);
        cow(rates, "war-lognormal-sigma", "lognormal fit, standard deviation of log days", 1.4753, DERIVED);
        cow(rates, "war-span-shortest", "days from first to last day, shortest", 4, DERIVED);
        cow(rates, "war-span-longest", "days from first to last day, longest", 3734, DERIVED);
        cow(rates, "war-weibull-shape", "Weibull fit, shape", .715, DERIVED);
        cow(rates, "war-weibull-scale", "Weibull fit, scale in days", 320.9, DERIVED);
        cow(rates, "war-lognormal-aic", "AIC of the lognormal fit", 1304.3, DERIVED);
        cow(rates, "war-loglogistic-aic", "AIC of the loglogistic fit", 1307.8, DERIVED);
        cow(rates, "war-weibull-aic", "AIC of the Weibull fit", 1314.5, DERIVED);
        cow(rates, "war-exponential-aic", "AIC of the exponential fit", 1335.9, DERIVED);
        rates.add(new BaseRate(
                "war-ends-per-year",
                "endings per year of wars older than 2 years (14 in 39.51 years)",
                .354,
                .203,
                .579,
                DERIVED,
                COW,
                COW_TERMS));
        rates.add(new BaseRate(
                "ucdp-episode-median",
                "days of interstate episodes 1946-2024, Kaplan-Meier median (n=76)",
                249,
                153,
                345,
                DERIVED,
                UCDP,
                CC_BY));
    }

    private static void endings(List<BaseRate> rates) {
        ucdp(rates, "ends-by-ceasefire", "share of interstate-war dyads (n=25) ended by ceasefire", .32);
        ucdp(rates, "ends-by-victory-a", "... by victory of side A", .28);
        ucdp(rates, "ends-by-agreement", "... by peace agreement", .16);
        ucdp(rates, "ends-by-victory-b", "... by victory of side B", .16);
        ucdp(rates, "ends-by-low-activity", "... by low activity", .08);
        ucdp(rates, "again-after-ceasefire", "fights again within 5 years after a ceasefire (n=86)", .302);
        ucdp(rates, "again-after-agreement", "... after a peace agreement (n=99)", .091);
        ucdp(rates, "again-after-victory", "... after victory of side A (n=137)", .088);
        ucdp(rates, "again-after-low-activity", "... after low activity (n=278)", .428);
        ucdp(rates, "agreement-alive-1-month", "signed agreements alive after 1 month (n=341)", .959);
        ucdp(rates, "agreement-alive-6-months", "... after 6 months", .836);
        ucdp(rates, "agreement-alive-1-year", "... after 1 year", .774);
        ucdp(rates, "agreement-alive-2-years", "... after 2 years", .718);
        ucdp(rates, "agreement-alive-5-years", "... after 5 years", .680);
        ucdp(rates, "agreement-alive-10-years", "... after 10 years", .657);
    }

    private static void ceasefires(List<BaseRate> rates) {
        String paxTerms = "published under its own terms of use, to be cited; figures only";
        String pax = "PA-X, ceasefire papers (532 in 95 processes)";
        add(rates, "ceasefire-repeated-6-months", "followed by another within 6 months", .574, DERIVED, pax, paxTerms);
        add(rates, "ceasefire-repeated-1-year", "followed by another within 12 months", .640, DERIVED, pax, paxTerms);
        add(rates, "ceasefire-repeated-median", "days to the next, median", 67.5, DERIVED, pax, paxTerms);
        String donbas = "reports on the 22nd attempt, 29 December 2018";
        add(
                rates,
                "donbas-days-per-attempt",
                "days per ceasefire attempt since September 2014",
                75,
                PUBLISHED,
                donbas,
                CITED);
        add(rates, "donbas-best-weeks", "weeks that the best attempt held (2016)", 6, PUBLISHED, donbas, CITED);
        String eth = "ETH/PRIO Civil Conflict Ceasefire data, 1989-2020 (2202 ceasefires)";
        add(rates, "conflict-years-with-ceasefire", "share of conflict years with one", .21, PUBLISHED, eth, CITED);
    }

    private static void cow(List<BaseRate> rates, String name, String quantity, double value, Standing standing) {
        add(rates, name, quantity, value, standing, COW, COW_TERMS);
    }

    private static void ucdp(List<BaseRate> rates, String name, String quantity, double value) {
        add(rates, name, quantity, value, DERIVED, UCDP, CC_BY);
    }

    private static void add(
            List<BaseRate> rates,
            String name,
            String quantity,
            double value,
            Standing standing,
            String source,
            String licence) {
        rates.add(new BaseRate(name, quantity, value, Double.NaN, Double.NaN, standing, source, licence));
    }
}
