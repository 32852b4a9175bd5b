package org.parley.coding.link;

import org.parley.coding.embed.ClauseVectors;

/**
 * Vectors to link by.
 *
 * @param words of the words themselves and their sentence
 * @param clause of the clause that the words stand in
 */
record Senses(ClauseVectors.Clause words, ClauseVectors.Clause clause) {}
