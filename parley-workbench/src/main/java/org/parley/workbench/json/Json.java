package org.parley.workbench.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.parley.model.ParleyException;

/**
 * JSON text of maps, lists, records, strings, numbers and booleans. Map keys keep their order: pass ordered maps. Dates
 * and other types must be turned to text before.
 */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** One line. */
    public static String line(Object value) {
        return write(MAPPER, value);
    }

    /** Indented. */
    public static String pretty(Object value) {
        return write(PRETTY, value);
    }

    private static String write(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new ParleyException("The value of type (" + value.getClass() + ") must be writable as JSON.", e);
        }
    }
}
