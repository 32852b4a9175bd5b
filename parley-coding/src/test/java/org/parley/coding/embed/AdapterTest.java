package org.parley.coding.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.model.ParleyException;

/** The updates of the network, on a network file of two weights that is written here byte by byte. */
final class AdapterTest {
    /** Two inputs, three outputs, scales one half, one and two. */
    private static final byte[] NETWORK = network();

    private static byte[] field(int number, byte[] value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(number << 3 | 2);
        out.write(value.length);
        out.writeBytes(value);
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] network() {
        byte[] name = field(8, "m_quantized".getBytes(StandardCharsets.UTF_8));
        byte[] matrix = joined(new byte[] {8, 2, 8, 3}, name, field(9, new byte[] {2, 4, 6, -8, 10, -12}));
        ByteBuffer floats = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        floats.putFloat(0.5f).putFloat(1).putFloat(2);
        byte[] scale = joined(
                new byte[] {8, 3}, field(8, "m_scale".getBytes(StandardCharsets.UTF_8)), field(4, floats.array()));
        return field(7, joined(field(5, matrix), field(5, scale)));
    }

    private static float[][] weights(Map<String, Weight> replaced) {
        ByteBuffer bytes = replaced.get("m_quantized").raw();
        ByteBuffer scales = replaced.get("m_scale").raw();
        float[][] weights = new float[2][3];
        for (int i = 0; i < 2; i++) {
            for (int o = 0; o < 3; o++) {
                weights[i][o] = bytes.get(i * 3 + o) * scales.getFloat(o * Float.BYTES);
            }
        }
        return weights;
    }

    @Test
    void the_weights_of_a_network_file_are_read_with_their_shape() {
        OnnxWeights weights = OnnxWeights.of(NETWORK);
        assertThat(weights.tensor("m_quantized").shape()).containsExactly(2L, 3L);
        assertThat(weights.tensor("m_scale").floats()).containsExactly(0.5f, 1, 2);
        assertThatThrownBy(() -> weights.tensor("n"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("(n)");
    }

    @Test
    void an_update_is_added_to_the_matrix_up_to_the_rounding() {
        Matrix down = new Matrix(1, 2, new float[] {1, -1});
        Matrix up = new Matrix(3, 1, new float[] {3, 0, 0.25f});
        float[][] updated = weights(Weight.updated("m", OnnxWeights.of(NETWORK), down, up));
        float[][] exact = {{1 + 3, 4, 12 + 0.25f}, {-4 - 3, 10, -24 - 0.25f}};
        for (int i = 0; i < 2; i++) {
            for (int o = 0; o < 3; o++) {
                assertThat(updated[i][o]).isCloseTo(exact[i][o], within(24.25f / 127));
            }
        }
    }

    @Test
    void the_adapter_that_is_shipped_updates_every_matrix_of_the_network() {
        Adapter adapter = Adapter.read("clause-adapter.bin");
        byte[] network = MiniLm.file();
        Map<String, Weight> replaced = adapter.replaced(OnnxWeights.of(network));
        assertThat(replaced.keySet().stream().filter(name -> name.endsWith("_quantized")))
                .hasSize(36);
        assertThat(replaced.keySet()).contains("encoder.layer.5.output.LayerNorm.bias");
        assertThat(adapter.head("act.weight").rows()).isEqualTo(12);
    }

    @Test
    void an_adapter_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Adapter.read("none.bin"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("none.bin");
    }
}
