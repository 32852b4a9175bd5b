/**
 * Quantities in sentences: number, bound, what is counted, and who claims it. Read {@link
 * org.parley.coding.figure.FigureReader} and {@link org.parley.coding.figure.Numeral} first. Must not know statements or
 * events.
 */
@NullMarked
package org.parley.coding.figure;

import org.jspecify.annotations.NullMarked;
