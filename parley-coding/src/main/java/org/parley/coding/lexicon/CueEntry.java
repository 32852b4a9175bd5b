package org.parley.coding.lexicon;

import java.util.Set;

/**
 * A cue of the lexicon.
 *
 * @param lemma base form; a phrasal verb is written verb+particle
 * @param cue what it does
 * @param frames where its content stands: clause, to, object, or a preposition
 */
public record CueEntry(String lemma, CueClass cue, Set<String> frames) {
    public CueEntry {
        frames = Set.copyOf(frames);
    }
}
