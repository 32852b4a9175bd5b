/**
 * Probability distributions and seeded streams of chance. Read {@link org.parley.analysis.outlook.chance.Prior} and
 * {@link org.parley.analysis.outlook.chance.Stream} first. Must not know what is drawn.
 */
@NullMarked
package org.parley.analysis.outlook.chance;

import org.jspecify.annotations.NullMarked;
