package org.parley.coding.embed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.ParleyException;

/**
 * The weights inside a network file in the ONNX format, by name: as much of the protocol-buffer encoding as that needs
 * (messages in messages, each field with its number and kind before it).
 */
final class OnnxWeights {
    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;
    private static final int DIMENSION = 1;
    private static final int FLOATS = 4;
    private static final int NAME = 8;
    private static final int RAW = 9;

    private final Map<String, Tensor> tensors = new HashMap<>();

    /** Shape and little-endian content of a weight. */
    record Tensor(List<Long> shape, ByteBuffer raw) {
        float[] floats() {
            float[] values = new float[raw.remaining() / Float.BYTES];
            raw.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
            return values;
        }
    }

    private OnnxWeights() {}

    static OnnxWeights of(byte[] network) {
        OnnxWeights weights = new OnnxWeights();
        fields(ByteBuffer.wrap(network), (number, value) -> {
            if (number == GRAPH) {
                fields(value, weights::initializer);
            }
        });
        return weights;
    }

    Tensor tensor(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new ParleyException("The sentence model must have the weight (" + name + ").");
        }
        return tensor;
    }

    private void initializer(int number, ByteBuffer value) {
        if (number != INITIALIZER) {
            return;
        }
        List<Long> shape = new ArrayList<>();
        List<ByteBuffer> raw = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        fields(value, (field, content) -> {
            switch (field) {
                case DIMENSION -> shape.add(content.getLong());
                case NAME -> name.append(StandardCharsets.UTF_8.decode(content));
                case FLOATS, RAW -> raw.add(content);
                default -> {}
            }
        });
        if (!raw.isEmpty()) {
            tensors.put(name.toString(), new Tensor(List.copyOf(shape), raw.get(0)));
        }
    }

    /** A field's number and its bytes; a number is handed over as eight bytes. */
    private interface Sink {
        void field(int number, ByteBuffer value);
    }

    private static void fields(ByteBuffer message, Sink sink) {
        while (message.hasRemaining()) {
            long key = variable(message);
            int number = (int) (key >>> 3);
            int kind = (int) (key & 7);
            switch (kind) {
                case 0 ->
                    sink.field(
                            number,
                            ByteBuffer.allocate(Long.BYTES)
                                    .putLong(variable(message))
                                    .flip());
                case 1 -> sink.field(number, part(message, Long.BYTES));
                case 2 -> sink.field(number, part(message, (int) variable(message)));
                case 5 -> sink.field(number, part(message, Integer.BYTES));
                default ->
                    throw new ParleyException("The sentence model must be an ONNX file (field kind " + kind + ").");
            }
        }
    }

    private static ByteBuffer part(ByteBuffer message, int length) {
        ByteBuffer part = message.slice(message.position(), length);
        message.position(message.position() + length);
        return part;
    }

    private static long variable(ByteBuffer message) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = message.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new ParleyException("The sentence model must be an ONNX file (a number is too long).");
    }
}
