package org.parley.analysis.outlook.process;

import org.parley.analysis.outlook.mechanism.CeasefireHazard;
import org.parley.analysis.outlook.mechanism.Guarantee;
import org.parley.analysis.outlook.mechanism.GuaranteedPeace;
import org.parley.analysis.outlook.mechanism.SanctionsPressure;
import org.parley.analysis.outlook.mechanism.Spoiler;
import org.parley.analysis.outlook.mechanism.SpoilerType;

/** What peace is worth in one war, and how long its agreements hold. */
final class PeaceTerms {
    final double extraWithCarrot;
    final double extraWithout;
    final double carrotWeeks;
    final HoldingLaw ceasefire;
    final HoldingLaw pause;
    final HoldingLaw settlement;

    PeaceTerms(DrawnAssumptions d) {
        double relief = new SanctionsPressure(0, 1, 0, d.get(Assumption.RELIEF), d.get(Assumption.SNAPBACK))
                .find()
                .reliefValue();
        extraWithout = peace(d, relief) - 1;
        extraWithCarrot = peace(d, relief + d.get(Assumption.CARROT)) - 1;
        carrotWeeks = d.get(Assumption.CARROT_WEEKS);
        CeasefireHazard.Finding hazard = hazard(d);
        double unenforced = d.get(Assumption.UNENFORCED_RATIO);
        double ratio = hazard.ratio() * spoiler(d) * (selfEnforcing(d) ? 1 : unenforced);
        ceasefire = new HoldingLaw(hazard.shape(), hazard.scaleDays(), ratio);
        pause = new HoldingLaw(hazard.shape(), hazard.scaleDays(), ratio * unenforced);
        settlement = new HoldingLaw(hazard.shape(), hazard.scaleDays(), ratio * d.get(Assumption.RATIO_SETTLED));
    }

    /** What peace is worth beyond the prize in this week. */
    double extra(int week) {
        return week < carrotWeeks ? extraWithCarrot : extraWithout;
    }

    private static double peace(DrawnAssumptions d, double carrot) {
        return new GuaranteedPeace(
                        carrot, d.get(Assumption.BREACH), d.get(Assumption.BREACH_LOSS), d.get(Assumption.GUARANTEE))
                .find()
                .peace();
    }

    private static boolean selfEnforcing(DrawnAssumptions d) {
        return new Guarantee(
                        d.get(Assumption.CHEATING),
                        d.get(Assumption.KEEPING),
                        d.get(Assumption.PUNISHED),
                        d.get(Assumption.GUARANTEE))
                .find()
                .selfEnforcing();
    }

    private static double spoiler(DrawnAssumptions d) {
        return new Spoiler(
                        d.get(Assumption.SPOILER_VALUE),
                        d.get(Assumption.SPOILER_RESERVATION),
                        d.get(Assumption.SPOILER_POWER),
                        d.get(Assumption.SPOILER_INDUCEMENT),
                        d.get(Assumption.SPOILER_STRENGTH),
                        d.get(Assumption.SPOILER_TOTAL) >= .5 ? SpoilerType.TOTAL : SpoilerType.LIMITED,
                        false)
                .find()
                .hazardRatio();
    }

    private static CeasefireHazard.Finding hazard(DrawnAssumptions d) {
        return new CeasefireHazard(
                        d.get(Assumption.HOLD_HALF_YEAR),
                        d.get(Assumption.HOLD_YEAR),
                        d.get(Assumption.PEACEKEEPERS),
                        d.get(Assumption.ZONES),
                        d.get(Assumption.COMMISSION),
                        d.get(Assumption.GUARANTEE),
                        d.get(Assumption.FORCED),
                        d.get(Assumption.FLEXIBLE),
                        d.get(Assumption.RATIO_PEACEKEEPERS),
                        d.get(Assumption.RATIO_ZONES),
                        d.get(Assumption.RATIO_COMMISSION),
                        d.get(Assumption.RATIO_GUARANTEE),
                        d.get(Assumption.RATIO_FORCED),
                        d.get(Assumption.RATIO_FLEXIBLE),
                        90)
                .find();
    }
}
