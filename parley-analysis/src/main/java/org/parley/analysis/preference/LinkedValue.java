package org.parley.analysis.preference;

import org.parley.model.ParleyException;

/** A value that counts only if options of several issues occur together (below 0: a loss). */
public record LinkedValue(Combination when, double value) {
    public LinkedValue {
        if (!Double.isFinite(value)) {
            throw new ParleyException("The value (" + value + ") of a combination must be a finite number.");
        }
    }
}
