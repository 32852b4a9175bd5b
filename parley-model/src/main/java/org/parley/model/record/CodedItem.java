package org.parley.model.record;

import org.parley.model.Probability;

/** Anything coded from a document: it has an identity, its evidence and the coder's confidence. */
public sealed interface CodedItem permits Statement, Event {
    /** Stable identifier: document id and offsets and what was coded. */
    String id();

    /** Where it stands. */
    Evidence evidence();

    /** How sure the coder is that every field is right. */
    Probability confidence();
}
