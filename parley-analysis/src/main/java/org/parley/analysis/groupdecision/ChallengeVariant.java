package org.parley.analysis.groupdecision;

/**
 * The readings of the challenge model (Bueno de Mesquita 1984-1997 as set out by Scholz, Calbert and Smith, "Unravelling
 * Bueno de Mesquita's group decision model", Journal of Theoretical Politics 23, 2011). The published equations leave
 * choices open; replications have made them differently and disagree.
 */
public enum ChallengeVariant {
    /** The choices that reproduce the printed results of the paper. */
    SCHOLZ_CODE("scholz-code", Odds.OF_ALL_PAIRS, RiskView.MINE_FOR_BOTH, Choice.LOWEST_COMPROMISE, false),
    /** The same, but a compromise is chosen like every other offer: the one that asks for the least move. */
    SCHOLZ_CODE_LEAST_MOVE(
            "scholz-code-least-move", Odds.OF_ALL_PAIRS, RiskView.MINE_FOR_BOTH, Choice.LEAST_MOVE, false),
    /** The equations as printed, with capitulations. */
    PAPER_EQUATIONS("paper-equations", Odds.OF_THE_PAIR, RiskView.MINE_FOR_BOTH, Choice.LEAST_MOVE, true),
    /** The equations as printed, each side's gain seen with that side's own attitude to risk. */
    PAPER_EQUATIONS_OWN_RISK(
            "paper-equations-own-risk", Odds.OF_THE_PAIR, RiskView.EACH_ITS_OWN, Choice.LEAST_MOVE, true),
    /**
     * The first replication by David Masad (2014), which its author found not to match: the net votes decide the odds, risk
     * does not enter into votes, and only the strongest challenge is answered, even if it fails.
     */
    MASAD_2014("masad-2014", Odds.NET_OF_THE_PAIR, RiskView.EACH_ITS_OWN, Choice.STRONGEST_CHALLENGE, true);

    /** What the votes for the challenger are divided by to give its probability of success. */
    enum Odds {
        /** All votes cast between the two positions. */
        OF_THE_PAIR,
        /** All votes cast between any two positions, each ordered pair once: makes success improbable. */
        OF_ALL_PAIRS,
        /** All votes cast between the two, but only what the challenger wins by counts; risk-neutral votes. */
        NET_OF_THE_PAIR
    }

    /** With whose attitude to risk a stakeholder judges what its opponent would gain. */
    enum RiskView {
        MINE_FOR_BOTH,
        EACH_ITS_OWN
    }

    /** Which of several offers is taken; of equals the earlier in the file, as in the replications. */
    enum Choice {
        /** The best kind; within it the least move. */
        LEAST_MOVE,
        /** The same, but among compromises the one at the lowest position. */
        LOWEST_COMPROMISE,
        /** What the challenger with the most to gain offers, or nothing if it offers nothing. */
        STRONGEST_CHALLENGE
    }

    private final String label;
    final Odds odds;
    final RiskView riskView;
    final Choice choice;
    final boolean capitulates;

    ChallengeVariant(String label, Odds odds, RiskView riskView, Choice choice, boolean capitulates) {
        this.label = label;
        this.odds = odds;
        this.riskView = riskView;
        this.choice = choice;
        this.capitulates = capitulates;
    }

    /** The printed name. */
    public String label() {
        return label;
    }
}
