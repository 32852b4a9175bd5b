package org.parley.reading.duplicate;

import java.util.Arrays;
import java.util.Locale;

/** The set of a text's runs of four words, as sorted 64-bit hashes. A shorter text is one run. */
final class Shingles {
    private static final int WORDS = 4;
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(String text) {
        long[] words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .mapToLong(Shingles::hash)
                .toArray();
        if (words.length == 0) {
            return new Shingles(words);
        }
        int width = Math.min(WORDS, words.length);
        long[] runs = new long[words.length - width + 1];
        for (int i = 0; i < runs.length; i++) {
            for (int j = 0; j < width; j++) {
                runs[i] = mix(runs[i] + words[i + j]);
            }
        }
        return new Shingles(Arrays.stream(runs).sorted().distinct().toArray());
    }

    /** The least of each of so many hash functions over the set; empty for an empty text. */
    long[] signature(int size) {
        if (hashes.length == 0) {
            return hashes;
        }
        long[] least = new long[size];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long hash : hashes) {
            for (int i = 0; i < size; i++) {
                least[i] = Math.min(least[i], mix(hash ^ (i * 0x9E3779B97F4A7C15L)));
            }
        }
        return least;
    }

    /** Jaccard likeness, by one walk over both. */
    double likeness(Shingles other) {
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int union = hashes.length + other.hashes.length - common;
        return union == 0 ? 0 : common / (double) union;
    }

    private static long hash(String word) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
