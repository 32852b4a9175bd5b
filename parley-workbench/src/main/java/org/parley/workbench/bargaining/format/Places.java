package org.parley.workbench.bargaining.format;

import java.util.function.Supplier;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;

/** Gives complaints of the analysis the place in the file that they are about. */
final class Places {
    private Places() {}

    /** The result; a complaint made meanwhile is told with the place of the value. */
    static <T> T at(YamlNode node, Supplier<T> made) {
        return at(node.place(), made);
    }

    /** The result; a complaint made meanwhile is told with the place. */
    static <T> T at(String place, Supplier<T> made) {
        try {
            return made.get();
        } catch (ParleyException e) {
            if (String.valueOf(e.getMessage()).startsWith(place.substring(0, place.indexOf(':') + 1))) {
                throw e;
            }
            throw new ParleyException(place + ": " + e.getMessage(), e);
        }
    }
}
