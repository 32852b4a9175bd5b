package org.parley.workbench.outlook;

import java.util.Objects;
import java.util.function.Supplier;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;

/** Gives complaints of records that know no file the place where their value was written. */
final class Placed {
    private Placed() {}

    /** What the supplier makes; a complaint of it gets the node's place unless it has one of this file. */
    static <T> T at(YamlNode node, Supplier<T> made) {
        try {
            return made.get();
        } catch (ParleyException e) {
            String message = Objects.requireNonNullElse(e.getMessage(), "");
            String file = node.place().replaceFirst(":\\d+:\\d+$", ":");
            throw message.startsWith(file) ? e : new ParleyException(node.place() + ": " + message, e);
        }
    }
}
