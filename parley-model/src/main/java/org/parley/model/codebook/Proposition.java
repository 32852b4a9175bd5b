package org.parley.model.codebook;

/**
 * A sentence about an issue and what saying it means: affirmed it stands for option {@code affirms}; denied it stands
 * against that option, unless {@code denies} names a true opposite which it then stands for (empty: none).
 */
public record Proposition(String text, String affirms, String denies) {}
