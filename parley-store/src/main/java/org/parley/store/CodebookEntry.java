package org.parley.store;

import java.time.Instant;

/** A codebook text as a case holds it: the name under which it was given, the text, its SHA-256, when it was added. */
public record CodebookEntry(String name, String text, String hash, Instant addedAt) {}
