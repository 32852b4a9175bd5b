package org.parley.coding.link;

import java.util.BitSet;

/**
 * An option that words may mean.
 *
 * @param issue issue id
 * @param option option id
 * @param score how well the words fit; comparable within one codebook, about 1 for a clear cue
 * @param matched indexes of the words that name it; empty if only its general sense fits
 */
public record Link(String issue, String option, double score, BitSet matched) {
    public Link {
        matched = (BitSet) matched.clone();
    }
}
