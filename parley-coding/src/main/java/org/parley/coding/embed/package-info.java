/**
 * Sentence embeddings in process; the only place that names the embedding library. Read {@link
 * org.parley.coding.embed.SentenceEmbedder} first. Must not know codebooks.
 */
@NullMarked
package org.parley.coding.embed;

import org.jspecify.annotations.NullMarked;
