package org.parley.store;

/** What became of a coded document that was given to the store. */
public enum Added {
    /** Document and coding are new. */
    NEW,
    /** The document was there; this coding, by another coder or codebook, was added. */
    RECODED,
    /** Both were there; nothing was written. */
    REPEAT
}
