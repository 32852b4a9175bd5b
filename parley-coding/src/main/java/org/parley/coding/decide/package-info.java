/**
 * The decisions on a candidate, each on its own: act, polarity, condition, firmness. Read {@link
 * org.parley.coding.decide.ActDecision} and {@link org.parley.coding.decide.Reading} first. Must not know issues and options.
 */
@NullMarked
package org.parley.coding.decide;

import org.jspecify.annotations.NullMarked;
