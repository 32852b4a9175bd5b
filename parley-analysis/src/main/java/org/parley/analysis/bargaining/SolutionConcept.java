package org.parley.analysis.bargaining;

/** The classical answers to "which package", each a point of view and none of them the best deal. */
public enum SolutionConcept {
    /** Largest product of gains over the disagreement point (Nash, "The bargaining problem", Econometrica 18, 1950). */
    NASH("Nash"),
    /** Largest gain of whoever gains least (Kalai, "Proportional solutions", Econometrica 45, 1977). */
    KALAI_EGALITARIAN("Kalai egalitarian"),
    /**
     * Largest gain relative to the most a party can get, for whoever gets least, ties by the next worst off (leximin;
     * Kalai and Smorodinsky, Econometrica 43, 1975; Imai, Econometrica 51, 1983).
     */
    KALAI_SMORODINSKY("Kalai-Smorodinsky"),
    /** Largest sum of utilities. */
    UTILITARIAN("utilitarian");

    private final String label;

    SolutionConcept(String label) {
        this.label = label;
    }

    /** The printed name. */
    public String label() {
        return label;
    }
}
