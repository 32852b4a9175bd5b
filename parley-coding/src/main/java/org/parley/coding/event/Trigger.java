package org.parley.coding.event;

import java.util.List;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.PloverRoot;

/**
 * A word that tells of an event.
 *
 * @param sentence where it stands
 * @param verb the word, or the light verb before the noun of happening
 * @param noun the noun of happening; the word itself if a verb alone tells it
 * @param root what kind of event
 * @param cameo its CAMEO code, empty if not certain
 * @param whom where the recipient stands, best first
 */
record Trigger(Sentence sentence, Token verb, Token noun, PloverRoot root, String cameo, List<String> whom) {
    Trigger {
        whom = List.copyOf(whom);
    }

    /** Whether a noun without a light verb tells it. */
    boolean nominal() {
        return !verb.is("VB");
    }

    /** Whether a light verb and a noun tell it together. */
    boolean light() {
        return verb.index() != noun.index();
    }
}
