package org.parley.analysis.outlook.mechanism;

/**
 * One way in which a war goes on or ends, as a published model sees it: the components of the record are its named
 * assumptions ({@link Assumed}), {@link Card} cites the paper, and the one method draws the conclusion.
 *
 * @param <F> what is found, a record too
 */
public interface Mechanism<F extends Record> {
    /** What follows from the assumptions. */
    F find();
}
