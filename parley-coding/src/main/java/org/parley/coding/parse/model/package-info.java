/**
 * The tagger's and parser's models packed small: feature strings as hashes, only the weights that are not zero. Answers are
 * those of the original models, bit for bit. Read {@link org.parley.coding.parse.model.PackedModel} and {@link
 * org.parley.coding.parse.model.ParserModels} first. Must not know sentences or documents.
 */
@NullMarked
package org.parley.coding.parse.model;

import org.jspecify.annotations.NullMarked;
