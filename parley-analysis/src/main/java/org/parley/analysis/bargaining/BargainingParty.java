package org.parley.analysis.bargaining;

import org.parley.analysis.preference.UtilityFunction;
import org.parley.model.ParleyException;

/**
 * A negotiating side: what packages are worth to it, and the reservation value below which it rather walks away
 * (negative infinity: none).
 */
public record BargainingParty(String name, UtilityFunction utility, double reservation) {
    public BargainingParty {
        if (name.isBlank()) {
            throw new ParleyException("The name of a party must not be empty.");
        }
        if (Double.isNaN(reservation) || reservation == Double.POSITIVE_INFINITY) {
            throw new ParleyException(
                    "The reservation value (" + reservation + ") of party (" + name + ") must be a number.");
        }
    }
}
