package org.parley.coding.lexicon;

import org.parley.model.record.PloverRoot;

/** What a word with its object says: an event, no event, or whatever its object says. */
public sealed interface EventMeaning {
    /** An event of a root; the CAMEO code is empty where it is not certain. */
    record Happens(PloverRoot root, String cameo) implements EventMeaning {}

    /** An idiom or a standing state: no event. */
    record Nothing() implements EventMeaning {}

    /** A light or aspect verb: its object, a noun of happening, decides. */
    record OfObject() implements EventMeaning {}
}
