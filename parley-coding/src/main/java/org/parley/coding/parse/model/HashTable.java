package org.parley.coding.parse.model;

import java.io.IOException;
import org.parley.coding.packed.PackedInput;
import org.parley.coding.packed.PackedOutput;

/** Hashes to numbers from 0, by open addressing; about two slots an entry. Immutable once built. */
final class HashTable {
    private final long[] keys;
    private final int[] values;

    private HashTable(long[] keys, int[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** A table for so many entries, still empty. */
    static HashTable of(int entries) {
        int slots = Integer.highestOneBit(Math.max(8, entries * 2 - 1)) * 2;
        return new HashTable(new long[slots], new int[slots]);
    }

    /**
     * Adds an entry while building.
     *
     * @throws IllegalStateException if the hash is there already: two texts agree
     */
    void put(long key, int value) {
        int slot = slot(key);
        if (keys[slot] == key) {
            throw new IllegalStateException("Two entries of a language model have one hash.");
        }
        keys[slot] = key;
        values[slot] = value;
    }

    /** The number of a hash, or -1. */
    int get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : -1;
    }

    /** The table as pairs of hash and place, the place of each value given; empty slots are zeros. */
    long[] pairs(long[] places) {
        long[] pairs = new long[keys.length * 2];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                pairs[2 * slot] = keys[slot];
                pairs[2 * slot + 1] = places[values[slot]];
            }
        }
        return pairs;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    void write(PackedOutput out) throws IOException {
        out.longs(keys);
        out.ints(values);
    }

    static HashTable read(PackedInput in) throws IOException {
        return new HashTable(in.longs(), in.ints());
    }
}
