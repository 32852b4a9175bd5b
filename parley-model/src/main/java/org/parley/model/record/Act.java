package org.parley.model.record;

import java.util.Locale;
import org.parley.model.ParleyException;

/** What a statement does. Ordered as the coding rule tries them: the first that fits is taken. */
public enum Act {
    /** The holder says that it will itself impose a cost, use force or walk out. */
    THREATEN("threaten"),
    /** The holder makes a step, talks or an agreement depend on the thing named. */
    CONDITION("condition"),
    /** The holder refuses or opposes. */
    REJECT("reject"),
    /** The holder agrees to or supports what another proposed. */
    ACCEPT("accept"),
    /** The holder proposes, or says that it is ready. */
    OFFER("offer"),
    /** The holder promises, pledges or signs. */
    COMMIT("commit"),
    /** The holder wants, insists, urges. */
    DEMAND("demand"),
    /** The holder denies a report of fact. */
    DENY("deny"),
    /** The holder predicts that bad things will follow, not by its own deed. */
    WARN("warn"),
    /** The holder judges an actor, proposal or step badly. */
    CRITICISE("criticise"),
    /** The holder judges an actor, proposal or step well. */
    PRAISE("praise"),
    /** The holder says where things stand. */
    REPORT("report");

    private final String label;

    Act(String label) {
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
    public static Act of(String label) {
        for (Act each : values()) {
            if (each.label.equals(label.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new ParleyException("The Act (" + label + ") must be one of the printed words of Act.");
    }
}
