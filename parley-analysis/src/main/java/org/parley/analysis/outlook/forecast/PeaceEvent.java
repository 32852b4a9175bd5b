package org.parley.analysis.outlook.forecast;

/** The events that are forecast apart and never mixed, each with its rule of resolution. */
public enum PeaceEvent {
    /** T1. */
    TRUCE(
            "T1",
            "a truce is announced",
            "Yes if, on or before the date, both sides have announced a halt of fire against each other of any length and"
                    + " scope (also a local, energy or holiday truce), each in its own name or through a mediator that"
                    + " neither contradicts within 48 hours."),
    /** T2 for 30 days. */
    CEASEFIRE_30(
            "T2-30",
            "a general ceasefire has held 30 days",
            "Yes if, on or before the date, a general and mutual ceasefire along the whole front has been in force for 30"
                    + " days in a row without either side ending it or resuming offensive operations."),
    /** T2 for 90 days. */
    CEASEFIRE_90(
            "T2-90",
            "a general ceasefire has held 90 days",
            "Yes if, on or before the date, a general and mutual ceasefire along the whole front has been in force for 90"
                    + " days in a row without either side ending it or resuming offensive operations."),
    /** T3. */
    WAR_ENDS(
            "T3",
            "the war has ended",
            "Yes if, on or before the date, both sides have signed a settlement that ends the war, or a general ceasefire"
                    + " has held for 12 months, or one side has been defeated and organised fighting has stopped.");

    private final String code;
    private final String label;
    private final String rule;

    PeaceEvent(String code, String label, String rule) {
        this.code = code;
        this.label = label;
        this.rule = rule;
    }

    /** T1, T2-30, T2-90 or T3. */
    public String code() {
        return code;
    }

    /** The event in words. */
    public String label() {
        return label;
    }

    /** When the answer is yes; in every other case it is no. */
    public String rule() {
        return rule;
    }
}
