package org.parley.analysis.groupdecision;

/**
 * One stakeholder's answer to the offers it got in a turn.
 *
 * @param stakeholder who moves
 * @param kind why
 * @param toward whose position it moves to or toward
 * @param ownGain expected gain of the mover from challenging the other, as the mover sees it
 * @param otherGain expected gain of the other from challenging the mover, as the mover sees it
 * @param newPosition where it ends
 */
public record ChallengeMove(
        String stakeholder, Kind kind, String toward, double ownGain, double otherGain, double newPosition) {

    /** The three ways to be moved, in the order in which they are answered. */
    public enum Kind {
        /** Both expect to gain and the other more: the mover takes the other's position. */
        CONFRONTATION("confrontation"),
        /** The other expects to gain more than the mover to lose: they meet between. */
        COMPROMISE("compromise"),
        /** The mover expects to lose more than the other to gain: it takes the other's position. */
        CAPITULATION("capitulation");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The printed name. */
        public String label() {
            return label;
        }
    }
}
