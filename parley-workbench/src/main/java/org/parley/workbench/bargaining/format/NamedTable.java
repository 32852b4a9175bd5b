package org.parley.workbench.bargaining.format;

import java.util.ArrayList;
import java.util.List;
import org.parley.codebook.yaml.NearestName;
import org.parley.codebook.yaml.YamlNode;

/** A mapping from names to values that must name each known name exactly once. */
final class NamedTable {
    private NamedTable() {}

    /** The values in the order of the known names, if the mapping names all of them and no other. */
    static List<YamlNode> exactly(YamlNode table, String kind, List<String> known) {
        table.fields().forEach((name, value) -> requireKnown(value, kind, name, known));
        List<YamlNode> values = new ArrayList<>();
        for (String name : known) {
            values.add(table.find(name)
                    .orElseThrow(() -> table.error(
                            "The " + kind + " (" + name + ") must have a value here.",
                            "it was forgotten, or misspelt.")));
        }
        return values;
    }

    /** Place of a name among the known ones. */
    static int indexOf(YamlNode at, String kind, String name, List<String> known) {
        requireKnown(at, kind, name, known);
        return known.indexOf(name);
    }

    private static void requireKnown(YamlNode at, String kind, String name, List<String> known) {
        if (!known.contains(name)) {
            throw at.error(
                    "The " + kind + " (" + name + ") must be a known one.",
                    NearestName.of(name, known)
                            .map(near -> "\"" + near + "\" was meant.")
                            .orElse("it is one of " + String.join(", ", known) + "."));
        }
    }
}
