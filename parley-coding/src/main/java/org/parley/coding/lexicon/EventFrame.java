package org.parley.coding.lexicon;

import java.util.List;
import java.util.Set;

/**
 * One reading of an event word.
 *
 * @param meaning what it says
 * @param whom where the recipient stands, best first: object, dative, clause, or a preposition
 * @param objects classes of objects that it needs; "*" any, "-" only without an object
 */
public record EventFrame(EventMeaning meaning, List<String> whom, Set<String> objects) {
    public EventFrame {
        whom = List.copyOf(whom);
        objects = Set.copyOf(objects);
    }

    /** Whether any object, or none, will do. */
    public boolean anyObject() {
        return objects.contains("*");
    }

    /** Whether it stands without an object only. */
    public boolean noObject() {
        return objects.contains("-");
    }
}
