package org.parley.analysis.stability.solve;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The cube cut into the blocks within which one decision maker moves, each block sorted by its preference, best first.
 * Neighbouring blocks are handled together as a tile, so that a cache line fetched serves sixteen blocks.
 */
final class Blocks {
    private static final int TILE_BITS = 4;
    private static final int NEW_GROUP = 1 << 30;
    private static final int END = -1;

    private final int own;
    private final int rest;
    private final int blockSize;
    private final int tileSize;
    private final int[] offset;
    private final int[] byAddress;
    private final int[] order;
    private final Ascent ascent;

    Blocks(CubeLayout layout, int mover, int[] ranks) {
        this.own = layout.own(mover);
        int others = (layout.codes() - 1) & ~own;
        int tile = lowest(others, TILE_BITS);
        this.rest = others & ~tile;
        this.blockSize = 1 << Integer.bitCount(own);
        this.tileSize = blockSize << Integer.bitCount(tile);
        this.offset = offsets(tile);
        this.byAddress = sortedByAddress();
        this.ascent = Ascent.of(layout, own);
        this.order = new int[layout.codes()];
        eachTile((first, last) -> sort(first, last, ranks));
    }

    private static int lowest(int mask, int count) {
        int chosen = 0;
        for (int left = mask, k = 0; left != 0 && k < count; left &= left - 1, k++) {
            chosen |= left & -left;
        }
        return chosen;
    }

    private int[] offsets(int tile) {
        int[] offsets = new int[tileSize];
        for (int w = 0; w < tileSize / blockSize; w++) {
            for (int sub = 0; sub < blockSize; sub++) {
                offsets[w * blockSize + sub] = deposit(w, tile) | deposit(sub, own);
            }
        }
        return offsets;
    }

    private int[] sortedByAddress() {
        long[] keys = new long[tileSize];
        for (int local = 0; local < tileSize; local++) {
            keys[local] = (long) offset[local] << 32 | local;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** Spreads the bits of a number over the bits of a mask, lowest first. */
    static int deposit(int value, int mask) {
        int result = 0;
        for (int left = mask, k = 0; left != 0; left &= left - 1, k++) {
            if ((value >> k & 1) == 1) {
                result |= left & -left;
            }
        }
        return result;
    }

    private void eachTile(Ranges.Work work) {
        int tiles = order.length / tileSize;
        Ranges.each(tiles, Math.max(1, (1 << 13) / tileSize), work);
    }

    private void sort(int first, int last, int[] ranks) {
        int[] local = new int[tileSize];
        long[] keys = new long[blockSize];
        for (int tile = first; tile < last; tile++) {
            gather(ranks, deposit(tile, rest), local);
            for (int start = 0; start < tileSize; start += blockSize) {
                sortBlock(local, start, keys, tile * tileSize + start);
            }
        }
    }

    private void sortBlock(int[] local, int start, long[] keys, int at) {
        int count = 0;
        for (int sub = 0; sub < blockSize; sub++) {
            if (local[start + sub] != CubeLayout.NOTHING) {
                keys[count++] = (long) -local[start + sub] << 32 | sub;
            }
        }
        Arrays.sort(keys, 0, count);
        for (int k = 0; k < count; k++) {
            boolean tied = k > 0 && keys[k] >> 32 == keys[k - 1] >> 32;
            order[at + k] = (int) keys[k] | (tied ? 0 : NEW_GROUP);
        }
        if (count < blockSize) {
            order[at + count] = END;
        }
    }

    private void gather(int[] values, int base, int[] local) {
        for (int at : byAddress) {
            local[at] = values[base + offset[at]];
        }
    }

    private void scatter(int[] local, int base, int[] values) {
        for (int at : byAddress) {
            values[base + offset[at]] = local[at];
        }
    }

    /** For each state the least value over the mover's improvements from it; {@link CubeLayout#NOTHING} if none. */
    void leastOverImprovements(int[] values, int[] result) {
        eachTile((first, last) -> {
            int[] in = new int[tileSize];
            int[] out = new int[tileSize];
            Ascent walker = ascent.fresh();
            for (int tile = first; tile < last; tile++) {
                int base = deposit(tile, rest);
                gather(values, base, in);
                Arrays.fill(out, CubeLayout.NOTHING);
                improve(tile, in, out, walker);
                scatter(out, base, result);
            }
        });
    }

    /** Lets each value sink to the least one over the mover's improvements; says whether any value changed. */
    boolean sinkOverImprovements(int[] values) {
        AtomicBoolean changed = new AtomicBoolean();
        eachTile((first, last) -> {
            int[] in = new int[tileSize];
            int[] out = new int[tileSize];
            Ascent walker = ascent.fresh();
            for (int tile = first; tile < last; tile++) {
                int base = deposit(tile, rest);
                gather(values, base, in);
                Arrays.fill(out, CubeLayout.NOTHING);
                improve(tile, in, out, walker);
                if (lower(in, out)) {
                    changed.set(true);
                    scatter(in, base, values);
                }
            }
        });
        return changed.get();
    }

    private static boolean lower(int[] values, int[] by) {
        int differs = 0;
        for (int k = 0; k < values.length; k++) {
            int least = Math.min(values[k], by[k]);
            differs |= least ^ values[k];
            values[k] = least;
        }
        return differs != 0;
    }

    private void improve(int tile, int[] in, int[] out, Ascent walker) {
        for (int start = 0; start < tileSize; start += blockSize) {
            walker.restart();
            int at = tile * tileSize + start;
            for (int k = 0; k < blockSize && order[at + k] != END; ) {
                int end = k + 1;
                while (end < blockSize && order[at + end] != END && (order[at + end] & NEW_GROUP) == 0) {
                    end++;
                }
                for (int member = k; member < end; member++) {
                    int sub = order[at + member] & ~NEW_GROUP;
                    out[start + sub] = walker.least(sub);
                }
                for (int member = k; member < end; member++) {
                    int sub = order[at + member] & ~NEW_GROUP;
                    walker.add(sub, in[start + sub]);
                }
                k = end;
            }
        }
    }
}
