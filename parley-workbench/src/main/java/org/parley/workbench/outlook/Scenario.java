package org.parley.workbench.outlook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.process.Assumption;

/**
 * What if: a few assumptions held otherwise.
 *
 * @param name short name
 * @param because what would have happened in the world
 * @param changes the assumptions that it changes, in their order
 */
public record Scenario(String name, String because, Map<Assumption, Prior> changes) {
    public Scenario {
        Map<Assumption, Prior> ordered = new EnumMap<>(Assumption.class);
        ordered.putAll(changes);
        changes = Collections.unmodifiableMap(ordered);
    }
}
