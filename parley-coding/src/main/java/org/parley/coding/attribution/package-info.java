/**
 * Who is said to say, think or want what: attribution relations of any political news, in the terms of PolNeAR (Newell,
 * Margolin and Ruths, LREC 2018): source, cue and content. Read {@link org.parley.coding.attribution.AttributionFinder} and
 * {@link org.parley.coding.attribution.AttributionRelation} first. Must not know issues, options or acts.
 */
@NullMarked
package org.parley.coding.attribution;

import org.jspecify.annotations.NullMarked;
