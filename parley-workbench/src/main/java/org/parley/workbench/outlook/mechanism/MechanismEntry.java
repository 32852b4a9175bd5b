package org.parley.workbench.outlook.mechanism;

import java.util.List;

/**
 * A mechanism as the catalogue shows it.
 *
 * @param name its name
 * @param number M1 to M16
 * @param title the question it answers
 * @param papers where it comes from
 * @param parameters its assumptions
 */
public record MechanismEntry(String name, String number, String title, String papers, List<Parameter> parameters) {
    public MechanismEntry {
        parameters = List.copyOf(parameters);
    }

    /**
     * One assumption.
     *
     * @param key its name
     * @param also a second name that sets several at once, or empty
     * @param standard its default
     * @param meaning its meaning and unit
     */
    public record Parameter(String key, String also, String standard, String meaning) {}
}
