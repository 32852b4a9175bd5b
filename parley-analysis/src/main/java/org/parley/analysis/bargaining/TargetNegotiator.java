package org.parley.analysis.bargaining;

/** A party led by a target utility: it offers the package just above the target, and accepts what is no worse than that. */
final class TargetNegotiator implements Negotiator {
    private final SessionSpace space;
    private final int party;
    private final double reservation;
    private final Target target;
    private double firstHeard = Double.NaN;
    private double lastHeard = Double.NaN;

    TargetNegotiator(SessionSpace space, int party, double reservation, Target target) {
        this.space = space;
        this.party = party;
        this.reservation = reservation;
        this.target = target;
    }

    /** What the party aims at, given what it heard and the time. */
    interface Target {
        double at(TargetNegotiator heard, double time);
    }

    /** By how much the last offer heard was better for the party than the first: all steps of the others added up. */
    double conceded() {
        return Double.isNaN(firstHeard) ? 0 : lastHeard - firstHeard;
    }

    @Override
    public void hear(int offer, int speaker) {
        lastHeard = space.utilities[party][offer];
        if (Double.isNaN(firstHeard)) {
            firstHeard = lastHeard;
        }
    }

    @Override
    public boolean accepts(int offer, double time) {
        double worth = space.utilities[party][offer];
        int next = propose(time);
        return worth >= reservation && (next == NOTHING || worth >= space.utilities[party][next]);
    }

    @Override
    public int propose(double time) {
        int rank = Math.max(0, space.rankAtLeast(party, target.at(this, time)));
        int offer = space.ranked[party][rank];
        return space.utilities[party][offer] >= reservation ? offer : NOTHING;
    }
}
