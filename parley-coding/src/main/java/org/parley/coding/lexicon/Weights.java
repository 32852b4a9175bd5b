package org.parley.coding.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.ParleyException;

/** Named numbers fitted on coded passages, kept in a lexicon file: name, value, reason. */
public final class Weights {
    private Weights() {}

    /** The values of the names in their order. */
    public static double[] read(String file, List<String> names) {
        Map<String, Double> values = new HashMap<>();
        LexiconFile.rows(file).forEach(row -> values.put(row[0], Double.parseDouble(row[1])));
        return names.stream()
                .mapToDouble(name -> {
                    Double value = values.get(name);
                    if (value == null) {
                        throw new ParleyException("The weight (" + name + ") must be in " + file + ".");
                    }
                    return value;
                })
                .toArray();
    }
}
