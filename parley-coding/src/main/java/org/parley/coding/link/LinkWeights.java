package org.parley.coding.link;

import org.parley.coding.lexicon.Weights;

/** The weights of {@link LinkFeatures} in the order of its names. */
final class LinkWeights {
    private LinkWeights() {}

    static double[] read() {
        return Weights.read("link-weights.tsv", LinkFeatures.NAMES);
    }
}
