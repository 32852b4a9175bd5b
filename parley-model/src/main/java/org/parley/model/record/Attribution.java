package org.parley.model.record;

/**
 * Who said it. Empty strings are unknown.
 *
 * @param holder canonical name of the party whose position it is
 * @param speaker person or institution that voices it ("unnamed official" for an unnamed party source)
 * @param via who passed it on (an outlet or another speaker)
 */
public record Attribution(String holder, String speaker, String via) {}
