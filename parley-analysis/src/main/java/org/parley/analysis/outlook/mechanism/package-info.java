/**
 * The mechanisms of bargaining while fighting, one record of named assumptions with one method each. Read {@link
 * org.parley.analysis.outlook.mechanism.Mechanism} and {@link org.parley.analysis.outlook.mechanism.RandomWalk} first.
 * Must not know the simulation that joins them.
 */
@NullMarked
package org.parley.analysis.outlook.mechanism;

import org.jspecify.annotations.NullMarked;
