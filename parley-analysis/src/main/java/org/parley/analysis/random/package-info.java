/**
 * Named, seeded, splittable streams of random numbers. Read {@link org.parley.analysis.random.RandomStream} first. Must
 * not know what is drawn.
 */
@NullMarked
package org.parley.analysis.random;

import org.jspecify.annotations.NullMarked;
