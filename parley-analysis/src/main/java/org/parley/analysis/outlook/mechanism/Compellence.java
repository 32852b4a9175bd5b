package org.parley.analysis.outlook.mechanism;

import org.parley.analysis.outlook.chance.Domain;

/**
 * What a side demands for peace after a period of strikes: denial of its aims softens, punishment of its people
 * hardens as much as it softens unless told otherwise, and brings it aid.
 */
@Card(
        name = "compellence",
        number = "M13",
        title = "Do strikes soften or harden?",
        papers = "Pape 1996, Bombing to Win")
public record Compellence(
        @Assumed(value = "0.5", meaning = "reservation value of the side struck")
        double resolve,

        @Assumed(value = "0", meaning = "strikes that deny its military aims")
        double denial,

        @Assumed(value = "0", meaning = "strikes that punish its people")
        double punishment,

        @Assumed(value = "0", meaning = "effect of aid it gets")
        double aid,

        @Assumed(value = "1", meaning = "effect of denial") double softenDenial,

        @Assumed(value = "1", meaning = "softening effect of punishment")
        double softenPunishment,

        @Assumed(value = "1", meaning = "hardening effect of punishment")
        double hardenPunishment,

        @Assumed(value = "0", meaning = "aid that a unit of punishment brings")
        double aidResponse)
        implements Mechanism<Compellence.Finding> {

    public Compellence {
        Domain.REAL.check("resolve", resolve);
        Domain.NON_NEGATIVE.check(
                "denial, punishment, aid, soften-denial, soften-punishment, harden-punishment, aid-response",
                denial,
                punishment,
                aid,
                softenDenial,
                softenPunishment,
                hardenPunishment,
                aidResponse);
    }

    /**
     * One period later.
     *
     * @param resolve reservation value
     * @param aid effect of aid
     */
    public record Finding(double resolve, double aid) {}

    @Override
    public Finding find() {
        double punished = (hardenPunishment - softenPunishment) * punishment;
        return new Finding(resolve - softenDenial * denial + punished + aid, aid + aidResponse * punishment);
    }
}
