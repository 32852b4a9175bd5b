package org.parley.workbench.outlook.board;

import java.time.LocalDate;
import java.util.List;
import org.parley.workbench.outlook.Scenario;
import org.parley.workbench.outlook.packages.BargainForm;

/**
 * What is asked of a case.
 *
 * @param asOf the day of the forecast; {@link LocalDate#MAX} for the newest day of the record
 * @param warStart the day the war began; {@link LocalDate#MAX} for that of the assumptions
 * @param assumptions the analyst's assumptions, which go before what the record says; {@link Given#NONE} for what ships
 * @param scenarios scenarios to compare
 * @param bargain whether the sides bargain over packages or a share
 * @param effort how much is computed
 * @param version of Parley, kept beside the result
 */
public record CaseOutlookRequest(
        LocalDate asOf,
        LocalDate warStart,
        Given assumptions,
        List<Scenario> scenarios,
        BargainForm bargain,
        Effort effort,
        String version) {
    public CaseOutlookRequest {
        scenarios = List.copyOf(scenarios);
    }

    /** An assumptions file as text, with the name for its places. */
    public record Given(String name, String text) {
        /** None. */
        public static final Given NONE = new Given("", "");

        boolean none() {
            return text.isEmpty();
        }
    }

    /**
     * How much is computed; below 0 leaves what the assumptions say, or the default.
     *
     * @param draws draws of the assumptions
     * @param trajectories trajectories a draw
     * @param seed of all chance
     * @param threads to use; they change nothing but the time it takes
     * @param drivers base sample of the sensitivity analysis, 0 for none
     */
    public record Effort(int draws, int trajectories, long seed, int threads, int drivers) {
        /** What the assumptions say. */
        public static final Effort AS_GIVEN = new Effort(-1, -1, -1, -1, -1);

        /** Answers within a few seconds: for pages. */
        public static final Effort QUICK = new Effort(200, 40, -1, -1, 32);
    }
}
