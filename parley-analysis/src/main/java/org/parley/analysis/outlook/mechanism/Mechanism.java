package org.parley.analysis.outlook.mechanism;

/**
 * One way in which a war goes on or ends, as a published model sees it: the components of the record are its named
 * assumptions ({@link Assumed}), {@link Card} cites the paper, and the one method draws the conclusion.
 *
 * @param <F> what is found, a record too
 */
public sealed interface Mechanism<F extends Record>
        permits Attrition,
                BargainingRange,
                CeasefireHazard,
                CedingNow,
                CommitmentProblem,
                Compellence,
                DeadlineCredibility,
                DomesticConstraint,
                GamblersRuin,
                Guarantee,
                GuaranteeScore,
                GuaranteedPeace,
                MediatorBias,
                PackageRange,
                PowerShift,
                RandomWalk,
                Readiness,
                RearmamentPause,
                Referendum,
                Ripeness,
                SanctionsPressure,
                Screening,
                SignalRecord,
                Sincerity,
                Spoiler,
                TwoTypeScreening,
                WinSet {
    /** What follows from the assumptions. */
    F find();
}
