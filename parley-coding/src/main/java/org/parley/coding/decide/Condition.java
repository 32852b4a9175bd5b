package org.parley.coding.decide;

import java.util.BitSet;
import org.parley.model.record.Polarity;

/**
 * What a statement depends on.
 *
 * @param words the words of the condition
 * @param polarity + if the thing named must come about, - if it must not
 */
public record Condition(BitSet words, Polarity polarity) {
    public Condition {
        words = (BitSet) words.clone();
    }
}
