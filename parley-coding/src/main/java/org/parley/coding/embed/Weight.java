package org.parley.coding.embed;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

/** A weight of the network with its shape, ready to stand in for the one in its file. */
record Weight(OnnxJavaType type, List<Long> shape, ByteBuffer raw) {
    static Weight of(float[] vector) {
        ByteBuffer raw = ByteBuffer.allocateDirect(vector.length * Float.BYTES).order(ByteOrder.nativeOrder());
        raw.asFloatBuffer().put(vector);
        return new Weight(OnnxJavaType.FLOAT, List.of((long) vector.length), raw);
    }

    /**
     * A quantised matrix with a low-rank update: read back from its bytes, added to, and rounded anew column by column, each
     * with a scale of its own.
     *
     * @param down from the inputs to a few
     * @param up from the few to the outputs
     */
    static Map<String, Weight> updated(String name, OnnxWeights base, Matrix down, Matrix up) {
        OnnxWeights.Tensor bytes = base.tensor(name + "_quantized");
        float[] scales = base.tensor(name + "_scale").floats();
        int inputs = down.columns();
        int outputs = up.rows();
        float[] column = new float[inputs];
        ByteBuffer rounded = ByteBuffer.allocateDirect(inputs * outputs);
        float[] units = new float[outputs];
        for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < inputs; i++) {
                column[i] = bytes.raw().get(i * outputs + o) * scales[o];
            }
            for (int r = 0; r < up.columns(); r++) {
                float factor = up.values()[o * up.columns() + r];
                for (int i = 0; i < inputs; i++) {
                    column[i] += factor * down.values()[r * inputs + i];
                }
            }
            units[o] = Vectors.round(column, rounded, o, outputs);
        }
        return Map.of(
                name + "_quantized", new Weight(OnnxJavaType.INT8, bytes.shape(), rounded), name + "_scale", of(units));
    }

    OnnxTensor tensor(OrtEnvironment environment) throws OrtException {
        long[] sides = shape.stream().mapToLong(Long::longValue).toArray();
        return type == OnnxJavaType.FLOAT
                ? OnnxTensor.createTensor(environment, raw.asFloatBuffer(), sides)
                : OnnxTensor.createTensor(environment, raw, sides, type);
    }
}
