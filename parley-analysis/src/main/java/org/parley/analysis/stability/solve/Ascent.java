package org.parley.analysis.stability.solve;

import java.util.Arrays;
import org.parley.analysis.stability.conflict.Direction;

/**
 * The least value among the states of a block already seen that can be reached by permitted changes. Courses that go
 * one way only make reachability inclusion of bit sets; half of the bits are spread when a value comes in, the other
 * half when one is asked for, so both cost the square root of the block.
 */
final class Ascent {
    private final int[] oneWay;
    private final int lowBits;
    private final int[] least;

    private Ascent(int[] oneWay, int lowBits, int[] least) {
        this.oneWay = oneWay;
        this.lowBits = lowBits;
        this.least = least;
    }

    static Ascent of(CubeLayout layout, int own) {
        int size = 1 << Integer.bitCount(own);
        int[] oneWay = new int[size];
        int count = 0;
        int k = 0;
        for (int left = own; left != 0; left &= left - 1, k++) {
            Direction direction = layout.direction(Integer.numberOfTrailingZeros(left));
            if (direction != Direction.BOTH) {
                boolean forward = direction == Direction.FORWARD;
                for (int sub = 0; sub < size; sub++) {
                    oneWay[sub] |= ((sub >> k & 1) == 1) == forward ? 1 << count : 0;
                }
                count++;
            }
        }
        return new Ascent(count == 0 ? new int[0] : oneWay, count / 2, new int[1 << count]);
    }

    Ascent fresh() {
        return new Ascent(oneWay, lowBits, new int[least.length]);
    }

    void restart() {
        Arrays.fill(least, CubeLayout.NOTHING);
    }

    int least(int sub) {
        if (oneWay.length == 0) {
            return least[0];
        }
        int code = oneWay[sub];
        int free = (least.length - 1) & ~code & -(1 << lowBits);
        int found = least[code];
        for (int add = free; add != 0; add = (add - 1) & free) {
            found = Math.min(found, least[code | add]);
        }
        return found;
    }

    void add(int sub, int value) {
        if (oneWay.length == 0) {
            least[0] = Math.min(least[0], value);
            return;
        }
        int code = oneWay[sub];
        int low = code & ((1 << lowBits) - 1);
        for (int drop = low; ; drop = (drop - 1) & low) {
            int at = code & ~drop;
            least[at] = Math.min(least[at], value);
            if (drop == 0) {
                return;
            }
        }
    }
}
