package org.parley.analysis.bargaining;

/** A way to find the Pareto frontier of a bargaining model. All ways agree, to the last bit. */
public interface FrontierSearch {
    /** The Pareto frontier of all packages that no red line and no condition excludes. */
    Frontier frontier(BargainingModel model);

    /**
     * The frontier of the zone of possible agreement: the part of the Pareto frontier at which each party gets at least
     * its floor. Empty exactly if no permitted package reaches all floors.
     */
    Frontier above(BargainingModel model, double[] floor);

    /** The faster of the exact ways: merging if every utility is additive, enumeration otherwise. */
    static FrontierSearch of(BargainingModel model, int mostPoints) {
        return model.additive() ? new IssueMerge(mostPoints) : new Enumeration(mostPoints);
    }
}
