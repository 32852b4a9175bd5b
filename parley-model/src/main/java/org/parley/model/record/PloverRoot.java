package org.parley.model.record;

import java.util.Locale;
import org.parley.model.ParleyException;

/** What an event is: the roots of PLOVER (Political Language Ontology for Verifiable Event Records). */
public enum PloverRoot {
    /** Signs, reaches a deal. */
    AGREE("agree"),
    /** Meets, talks, visits. */
    CONSULT("consult"),
    /** Endorses, praises, backs. */
    SUPPORT("support"),
    /** Yields, withdraws, releases, eases. */
    CONCEDE("concede"),
    /** Acts jointly, exchanges. */
    COOPERATE("cooperate"),
    /** Gives money, arms, relief. */
    AID("aid"),
    /** Pulls back forces. */
    RETREAT("retreat"),
    /** Proposes, appeals, asks. */
    REQUEST("request"),
    /** Blames, condemns. */
    ACCUSE("accuse"),
    /** Refuses, cancels, vetoes. */
    REJECT("reject"),
    /** Threatens. */
    THREATEN("threaten"),
    /** Demonstrates, summons envoys. */
    PROTEST("protest"),
    /** Sanctions, cuts aid, freezes. */
    SANCTION("sanction"),
    /** Deploys, recruits, arms itself. */
    MOBILIZE("mobilize"),
    /** Seizes, detains, blockades. */
    COERCE("coerce"),
    /** Attacks, kills, kidnaps. */
    ASSAULT("assault");

    private final String label;

    PloverRoot(String label) {
        this.label = label;
    }

    /** The printed word. */
    public String label() {
        return label;
    }

    /**
     * The constant with the printed word.
     *
     * @throws ParleyException if there is none
     */
    public static PloverRoot of(String label) {
        for (PloverRoot each : values()) {
            if (each.label.equals(label.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new ParleyException("The PloverRoot (" + label + ") must be one of the printed words of PloverRoot.");
    }
}
