package org.parley.coding.embed;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.coding.packed.PackedInput;
import org.parley.model.ParleyException;

/**
 * What training on coded passages changed in the sentence model, as low-rank updates of its matrices (LoRA; Hu et al. 2022,
 * ICLR) and new values of its small vectors, and the heads that were trained with it. How it was made: {@code
 * training/README.md}.
 */
final class Adapter {
    private static final String DOWN = ".down";
    private static final String UP = ".up";
    private static final String HEAD = "head.";

    private final Map<String, Matrix> matrices = new LinkedHashMap<>();

    private Adapter() {}

    /** The adapter of that name beside this class. */
    static Adapter read(String name) {
        try (InputStream in = Adapter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new ParleyException(
                        "The adapter (" + name + ") of the sentence model must be on the class path.");
            }
            return read(new PackedInput(in));
        } catch (IOException e) {
            throw new ParleyException("The adapter (" + name + ") of the sentence model must be readable.", e);
        }
    }

    private static Adapter read(PackedInput in) throws IOException {
        Adapter adapter = new Adapter();
        int count = in.number();
        for (int i = 0; i < count; i++) {
            String name = in.text();
            int rows = in.number();
            int columns = in.number();
            adapter.matrices.put(name, new Matrix(rows, columns, Matrix.fromShort(in.bytes())));
        }
        in.end();
        return adapter;
    }

    /** A matrix of a head. */
    Matrix head(String name) {
        Matrix matrix = matrices.get(HEAD + name);
        if (matrix == null) {
            throw new ParleyException("The adapter of the sentence model must have the head (" + name + ").");
        }
        return matrix;
    }

    /** The weights of the network to be replaced, by name. */
    Map<String, Weight> replaced(OnnxWeights base) {
        Map<String, Weight> replaced = new LinkedHashMap<>();
        matrices.forEach((name, matrix) -> {
            if (name.endsWith(DOWN)) {
                String of = name.substring(0, name.length() - DOWN.length());
                Matrix up = matrices.get(of + UP);
                if (up == null) {
                    throw new ParleyException("The adapter of the sentence model must have (" + of + UP + ").");
                }
                replaced.putAll(Weight.updated(of, base, matrix, up));
            } else if (!name.endsWith(UP) && !name.startsWith(HEAD)) {
                replaced.put(name, Weight.of(matrix.values()));
            }
        });
        return replaced;
    }
}
