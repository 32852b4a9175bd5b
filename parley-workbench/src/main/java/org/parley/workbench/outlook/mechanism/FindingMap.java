package org.parley.workbench.outlook.mechanism;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.ParleyException;

/** A finding as ordered maps for JSON: names in snake case, values that do not exist left out. */
public final class FindingMap {
    private FindingMap() {}

    /** The map of a record, and of the records within it. */
    public static Map<String, Object> of(Record finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (RecordComponent component : finding.getClass().getRecordComponents()) {
            Object value = value(component, finding);
            if (!(value instanceof Double number) || Double.isFinite(number)) {
                map.put(snake(component.getName()), shown(value));
            }
        }
        return map;
    }

    private static Object shown(Object value) {
        if (value instanceof Record record) {
            return of(record);
        }
        return value instanceof List<?> list
                ? list.stream().map(FindingMap::shown).toList()
                : value;
    }

    private static String snake(String camel) {
        return MechanismCatalogue.kebab(camel).replace('-', '_');
    }

    private static Object value(RecordComponent component, Record finding) {
        try {
            return component.getAccessor().invoke(finding);
        } catch (ReflectiveOperationException e) {
            throw new ParleyException("The finding (" + component.getName() + ") must be readable.", e);
        }
    }
}
