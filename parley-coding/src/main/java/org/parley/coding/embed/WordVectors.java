package org.parley.coding.embed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.coding.packed.PackedFolder;
import org.parley.coding.packed.PackedInput;
import org.parley.coding.packed.PackedOutput;

/**
 * Vectors of texts as weighted sums of vectors of their word pieces, which the transformer gave each by itself (as in
 * Model2Vec, Tulkens & van Dongen 2024, but in all its dimensions): word order is lost, the time is a thousandth. Rare pieces
 * weigh more; the mean of all is taken away (Arora, Liang & Ma 2017, ICLR; Mu & Viswanath 2018, ICLR). The inner product is
 * put on the transformer's scale by a line fitted once. Thread-safe; 12 MB.
 */
public final class WordVectors implements SentenceEmbedder {
    private static final String NAME = "word-vectors";
    /** Pieces stand in the order of their frequency from here on. */
    private static final int FIRST_WORD = 1996;

    private static final double SLOPE = 0.403;
    private static final double LEVEL = 0.083;

    private final WordPieces pieces;
    private final byte[] vectors;
    private final float[] scales;
    private final int width;

    private WordVectors(WordPieces pieces, byte[] vectors, float[] scales) {
        this.pieces = pieces;
        this.vectors = vectors;
        this.scales = scales;
        this.width = vectors.length / scales.length;
    }

    /** The vectors from a cache folder; computed on first use, which takes some ten seconds. */
    public static WordVectors load(Path cache) {
        PackedFolder folder = new PackedFolder(cache.resolve("all-minilm-l6-v2-q-packed-1"));
        folder.make(NAME, WordVectors::compute);
        return folder.read(NAME, WordVectors::read);
    }

    private static WordVectors read(PackedInput in) throws IOException {
        return new WordVectors(new WordPieces(in.texts()), in.bytes(), in.floats());
    }

    private static void compute(PackedOutput out) throws IOException {
        MiniLm model = new MiniLm();
        List<String> pieces = model.pieces();
        float[][] rows = IntStream.range(0, pieces.size())
                .parallel()
                .mapToObj(model::vector)
                .toArray(float[][]::new);
        centre(rows);
        byte[] vectors = new byte[rows.length * rows[0].length];
        float[] scales = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            scales[i] = round(rows[i], vectors, i * rows[0].length) * weight(i);
        }
        out.texts(pieces);
        out.bytes(vectors);
        out.floats(scales);
    }

    private static void centre(float[][] rows) {
        for (int k = 0; k < rows[0].length; k++) {
            double sum = 0;
            for (int i = FIRST_WORD; i < rows.length; i++) {
                sum += rows[i][k];
            }
            float mean = (float) (sum / (rows.length - FIRST_WORD));
            for (float[] row : rows) {
                row[k] -= mean;
            }
        }
    }

    /** Rounds a vector to bytes; what one unit is worth. */
    private static float round(float[] row, byte[] target, int at) {
        float most = 0;
        for (float value : row) {
            most = Math.max(most, Math.abs(value));
        }
        float unit = most == 0 ? 1 : most / Byte.MAX_VALUE;
        for (int k = 0; k < row.length; k++) {
            target[at + k] = (byte) Math.round(row[k] / unit);
        }
        return unit;
    }

    private static float weight(int piece) {
        return (float) Math.log(2 + Math.max(0, piece - FIRST_WORD));
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return texts.stream().map(this::embed).toList();
    }

    private float[] embed(String text) {
        float[] sum = new float[width + 1];
        pieces.of(text, piece -> {
            float scale = scales[piece];
            int at = piece * width;
            for (int k = 0; k < width; k++) {
                sum[k] += scale * vectors[at + k];
            }
        });
        return scaled(sum);
    }

    /** To the length at which the inner product of two vectors is the fitted line of their cosine. */
    private static float[] scaled(float[] sum) {
        double squares = 0;
        for (float value : sum) {
            squares += value * value;
        }
        float factor = (float) (squares == 0 ? 0 : Math.sqrt(SLOPE / squares));
        for (int k = 0; k < sum.length; k++) {
            sum[k] *= factor;
        }
        sum[sum.length - 1] = (float) Math.sqrt(LEVEL);
        return sum;
    }
}
