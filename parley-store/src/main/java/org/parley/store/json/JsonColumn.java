package org.parley.store.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import org.parley.model.ParleyException;

/** A column that holds a JSON array. */
final class JsonColumn {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private JsonColumn() {}

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static ArrayNode parse(String column) {
        try {
            if (MAPPER.readTree(column) instanceof ArrayNode array) {
                return array;
            }
        } catch (JsonProcessingException e) {
            throw damaged(column, e);
        }
        throw damaged(column, new IllegalArgumentException("no array"));
    }

    static ParleyException damaged(String column, Exception cause) {
        String start = column.substring(0, Math.min(60, column.length()));
        return new ParleyException("The column (" + start + ") of the case must hold a JSON array as written.", cause);
    }
}
