package org.parley.store;

/**
 * Something wrong with a case.
 *
 * @param kind file, hash, span, reference or codebook
 * @param where what it is about
 * @param message what is wrong
 */
public record CheckFinding(String kind, String where, String message) {}
