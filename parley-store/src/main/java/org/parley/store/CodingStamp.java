package org.parley.store;

import java.time.Instant;

/**
 * What the caller knows of a coding that is to be stored.
 *
 * @param codebookHash hash of the codebook it was coded with
 * @param at time of coding
 * @param nearOf identifier of the earlier document that this one nearly repeats; empty if none
 */
public record CodingStamp(String codebookHash, Instant at, String nearOf) {}
