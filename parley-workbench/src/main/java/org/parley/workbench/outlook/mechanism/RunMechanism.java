package org.parley.workbench.outlook.mechanism;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.outlook.mechanism.Mechanism;
import org.parley.codebook.yaml.NearestName;
import org.parley.model.ParleyException;

/** Use case: one mechanism from the command line or a page, its assumptions given as key=value texts. */
public final class RunMechanism {
    private final MechanismCatalogue catalogue = new MechanismCatalogue();

    /**
     * What the mechanism finds, by names in snake case; values that do not exist are left out.
     *
     * @param name of the mechanism
     * @param settings key=value, each changing a default
     * @throws ParleyException if a name or a value is wrong; it says which was meant
     */
    public Map<String, Object> run(String name, List<String> settings) {
        Class<?> kind = catalogue.kind(name);
        return FindingMap.of(mechanism(kind, values(kind, settings)).find());
    }

    private static Map<String, String> values(Class<?> kind, List<String> settings) {
        Map<String, String> values = new LinkedHashMap<>();
        List<MechanismEntry.Parameter> parameters = MechanismCatalogue.parameters(kind);
        parameters.forEach(parameter -> values.put(parameter.key(), parameter.standard()));
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            String key = equals < 0 ? setting : setting.substring(0, equals).strip();
            List<MechanismEntry.Parameter> set = parameters.stream()
                    .filter(p -> p.key().equals(key) || p.also().equals(key))
                    .toList();
            if (equals < 0 || key.isEmpty() || set.isEmpty()) {
                throw unknown(setting, key, parameters);
            }
            set.forEach(parameter ->
                    values.put(parameter.key(), setting.substring(equals + 1).strip()));
        }
        return values;
    }

    private static ParleyException unknown(String setting, String key, List<MechanismEntry.Parameter> parameters) {
        Set<String> known = new LinkedHashSet<>();
        parameters.forEach(parameter -> known.add(parameter.key()));
        parameters.stream()
                .map(MechanismEntry.Parameter::also)
                .filter(also -> !also.isEmpty())
                .forEach(known::add);
        String mend = NearestName.of(key, known)
                .map(near -> "\"" + near + "=...\" was meant.")
                .orElse("it is one of " + String.join(", ", known) + ".");
        return ParleyException.withMend("The setting (" + setting + ") must be key=value of a known key.", mend);
    }

    private static Mechanism<?> mechanism(Class<?> kind, Map<String, String> values) {
        RecordComponent[] components = kind.getRecordComponents();
        List<Object> arguments = new ArrayList<>();
        for (RecordComponent component : components) {
            String key = MechanismCatalogue.kebab(component.getName());
            arguments.add(new TextValue(key, values.getOrDefault(key, "")).as(component));
        }
        try {
            Constructor<?> constructor = kind.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (Mechanism<?>) constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof ParleyException known
                    ? known
                    : new ParleyException("The mechanism (" + kind.getSimpleName() + ") failed.", e);
        } catch (ReflectiveOperationException e) {
            throw new ParleyException("The mechanism (" + kind.getSimpleName() + ") must be a public record.", e);
        }
    }
}
