package org.parley.workbench.stability.format;

import java.util.function.Supplier;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;

/** Gives the complaints of the analysis the place in the file that caused them. */
final class Placed {
    private Placed() {}

    static <T> T at(YamlNode node, Supplier<T> work) {
        try {
            return work.get();
        } catch (ParleyException e) {
            String message = String.valueOf(e.getMessage());
            throw message.startsWith(node.place().replaceAll(":\\d+:\\d+$", ":"))
                    ? e
                    : new ParleyException(node.place() + ": " + message, e);
        }
    }
}
