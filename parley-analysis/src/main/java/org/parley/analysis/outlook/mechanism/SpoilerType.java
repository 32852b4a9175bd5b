package org.parley.analysis.outlook.mechanism;

/** What a spoiler wants (Stedman 1997), and so what helps. */
public enum SpoilerType {
    /** One demand. */
    LIMITED("inducement: address its demand"),
    /** As much as can be had. */
    GREEDY("socialisation, and a cost for every step too far"),
    /** Everything: no inducement satisfies it. */
    TOTAL("coercion, or a peace that leaves without it");

    private final String remedy;

    SpoilerType(String remedy) {
        this.remedy = remedy;
    }

    /** What helps. */
    public String remedy() {
        return remedy;
    }
}
