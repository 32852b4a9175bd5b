package org.parley.coding.link;

import java.util.BitSet;

/**
 * An option that words may mean.
 *
 * @param issue issue id
 * @param option option id
 * @param score how well the words fit, as a log-odds weight; comparable within one codebook
 * @param share probability that it is this option, given that it is one of the codebook's
 * @param matched indexes of the words that name it; empty if only its general sense fits
 */
public record Link(String issue, String option, double score, double share, BitSet matched) {
    public Link {
        matched = (BitSet) matched.clone();
    }
}
