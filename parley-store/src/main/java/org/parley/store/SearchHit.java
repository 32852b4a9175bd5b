package org.parley.store;

import org.parley.model.text.Quote;

/**
 * A sentence or statement that answers a search.
 *
 * @param documentId where it stands
 * @param itemId identifier of the statement; empty for a plain sentence
 * @param quote the words
 * @param score the higher, the better
 */
public record SearchHit(String documentId, String itemId, Quote quote, double score) {}
