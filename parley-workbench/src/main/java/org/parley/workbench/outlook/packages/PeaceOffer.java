package org.parley.workbench.outlook.packages;

import java.util.List;
import org.parley.analysis.outlook.process.PeaceFrontier;

/**
 * What the two sides are taken to bargain over, and why.
 *
 * @param form packages or share, never auto
 * @param why in a sentence
 * @param frontier for the simulation
 * @param questions the agenda, by printed names; empty for a share
 * @param packages how many answers to all questions together
 * @param draws draws of what the sides want
 * @param deadlocked share of the draws in which red lines leave no package
 * @param vetoes what excludes packages at the expected positions, in words
 */
public record PeaceOffer(
        BargainForm form,
        String why,
        PeaceFrontier frontier,
        List<String> questions,
        long packages,
        int draws,
        double deadlocked,
        List<String> vetoes) {
    public PeaceOffer {
        questions = List.copyOf(questions);
        vetoes = List.copyOf(vetoes);
    }

    /** Divisions of one prize, for a reason. */
    public static PeaceOffer share(String why) {
        return new PeaceOffer(BargainForm.SHARE, why, PeaceFrontier.division(), List.of(), 0, 0, 0, List.of());
    }

    /** Whether they bargain over packages. */
    public boolean ofPackages() {
        return form == BargainForm.PACKAGES;
    }
}
