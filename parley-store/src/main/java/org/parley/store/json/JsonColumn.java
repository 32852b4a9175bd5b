package org.parley.store.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.parley.model.ParleyException;

/** A column that holds JSON. */
final class JsonColumn {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private JsonColumn() {}

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode parseObject(String column) {
        try {
            if (MAPPER.readTree(column) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw damaged(column, e);
        }
        throw damaged(column, new IllegalArgumentException("no object"));
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
        return new ParleyException("The column (" + start + ") of the case must hold JSON as written.", cause);
    }
}
