package org.parley.analysis.groupdecision;

import org.parley.model.ParleyException;

/**
 * One question with a scale of answers, for example "years until the standard applies" from 4 to 10.
 *
 * @param name unique among the dimensions of a problem
 * @param low the least position that can be taken, in the unit of the question
 * @param high the greatest position that can be taken, in the same unit; above low
 */
public record Dimension(String name, double low, double high) {
    public Dimension {
        if (name.isBlank()) {
            throw ParleyException.withMend("The name of a dimension must not be empty.", "give the question a name.");
        }
        if (!(Double.isFinite(low) && Double.isFinite(high) && low < high)) {
            throw ParleyException.withMend(
                    "The scale (" + low + " to " + high + ") of dimension (" + name + ") must rise.",
                    "low and high were swapped, or one is missing.");
        }
    }

    /**
     * Refuses a position that is off the scale.
     *
     * @throws ParleyException naming the owner
     */
    public void check(double position, String owner) {
        if (!(position >= low && position <= high)) {
            throw ParleyException.withMend(
                    "The position (" + position + ") of stakeholder (" + owner + ") on (" + name + ") must lie in ["
                            + low + ", " + high + "].",
                    "the scale of the dimension is too narrow.");
        }
    }

    /** The width of the scale. */
    public double width() {
        return high - low;
    }

    /** The position as a share of the scale, 0 at low and 1 at high. */
    double toShare(double position) {
        return (position - low) / width();
    }

    /** The position that is this share of the scale. */
    public double fromShare(double share) {
        return low + share * width();
    }
}
