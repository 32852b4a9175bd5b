/**
 * Text to sentences of tokens with tags, lemmas and dependencies; the only place that names NLP4J. Read {@link
 * org.parley.coding.parse.Sentence} and {@link org.parley.coding.parse.DependencyParser} first. Must not know what a
 * statement is.
 */
@NullMarked
package org.parley.coding.parse;

import org.jspecify.annotations.NullMarked;
