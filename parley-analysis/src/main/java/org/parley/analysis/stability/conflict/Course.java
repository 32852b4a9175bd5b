package org.parley.analysis.stability.conflict;

import org.parley.model.ParleyException;

/**
 * A course of action that one decision maker may take or not (what the literature calls an option).
 *
 * @param name printed name
 * @param owner index of the decision maker that controls it
 * @param direction which changes the owner can make
 */
public record Course(String name, int owner, Direction direction) {
    /** The most courses that states can be coded with. */
    public static final int MOST = 24;

    public Course {
        if (owner < 0) {
            throw new ParleyException("The owner (" + owner + ") of course (" + name + ") must be a decision maker.");
        }
    }
}
