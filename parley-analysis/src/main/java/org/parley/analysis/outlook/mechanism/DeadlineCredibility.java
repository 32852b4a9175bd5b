package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/**
 * Belief that a threat behind a deadline is carried out, worn down by every deadline that passed without consequence.
 */
@Card(
        name = "deadline-credibility",
        number = "M11",
        title = "Is a mediator's deadline still believed after the missed ones?",
        papers = "Derived: Beta learning from unenforced deadlines")
public record DeadlineCredibility(
        @Assumed(value = "2", meaning = "prior weight of enforced deadlines")
        double enforced,

        @Assumed(value = "2", meaning = "prior weight of lapsed deadlines")
        double lapsed,

        @Assumed(value = "0", meaning = "deadlines that passed without consequence")
        int misses,

        @Assumed(value = "0.4", meaning = "what the threat would cost the target")
        double threat,

        @Assumed(value = "0.15", meaning = "what the target gains by not complying")
        double gain)
        implements Mechanism<DeadlineCredibility.Finding> {

    public DeadlineCredibility {
        Domain.POSITIVE.check("enforced, lapsed", enforced, lapsed);
        Domain.NON_NEGATIVE.check("misses, threat, gain", misses, threat, gain);
    }

    /**
     * The belief.
     *
     * @param credibility chance that the threat is carried out
     * @param complies whether the target complies
     * @param missesBorne misses up to which it would
     */
    public record Finding(double credibility, boolean complies, double missesBorne) {}

    @Override
    public Finding find() {
        double credibility = enforced / (enforced + lapsed + misses);
        return new Finding(credibility, credibility * threat >= gain, enforced * threat / gain - enforced - lapsed);
    }
}
