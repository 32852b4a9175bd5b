package org.parley.coding.embed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.coding.packed.PackedFolder;
import org.parley.coding.packed.PackedInput;
import org.parley.coding.packed.PackedOutput;
import org.parley.model.text.Span;

/**
 * Vectors of texts as weighted sums of vectors of their word pieces, which the transformer gave each by itself (as in
 * Model2Vec, Tulkens & van Dongen 2024, but in all its dimensions): word order is lost, the time is a thousandth. Rare pieces
 * weigh more; the mean of all is taken away (Arora, Liang & Ma 2017, ICLR; Mu & Viswanath 2018, ICLR). Thread-safe; 12 MB.
 */
public final class WordVectors implements SentenceEmbedder {
    private static final String NAME = "word-vectors";
    /** Pieces stand in the order of their frequency from here on. */
    private static final int FIRST_WORD = 1996;

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
        PackedFolder folder = new PackedFolder(cache.resolve("all-minilm-l6-v2-q-packed-2"));
        folder.make(NAME, WordVectors::compute);
        return folder.read(NAME, WordVectors::read);
    }

    private static WordVectors read(PackedInput in) throws IOException {
        return new WordVectors(new WordPieces(in.texts()), in.bytes(), in.floats());
    }

    private static void compute(PackedOutput out) throws IOException {
        MiniLm model = MiniLm.published();
        List<String> pieces = MiniLm.vocabulary();
        float[][] rows = IntStream.range(0, pieces.size())
                .parallel()
                .mapToObj(piece -> vector(model, piece))
                .toArray(float[][]::new);
        centre(rows);
        byte[] vectors = new byte[rows.length * rows[0].length];
        ByteBuffer bytes = ByteBuffer.wrap(vectors);
        float[] scales = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            scales[i] = Vectors.round(rows[i], bytes, i * rows[0].length, 1) * weight(i);
        }
        out.texts(pieces);
        out.bytes(vectors);
        out.floats(scales);
    }

    /** The mean of the vectors of a word piece by itself and of what the network puts around it. */
    private static float[] vector(MiniLm model, int piece) {
        return Vectors.mean(model.vectors(new long[] {MiniLm.BEGIN, piece, MiniLm.END}), 0, 3);
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

    private static float weight(int piece) {
        return (float) Math.log(2 + Math.max(0, piece - FIRST_WORD));
    }

    @Override
    public float[] embed(String text) {
        float[] sum = new float[width];
        pieces.of(text, (piece, start, end) -> {
            float scale = scales[piece];
            int at = piece * width;
            for (int k = 0; k < width; k++) {
                sum[k] += scale * vectors[at + k];
            }
        });
        return sum;
    }

    @Override
    public Optional<ActHead> actHead() {
        return Optional.empty();
    }

    @Override
    public Read read(String text) {
        return new Read() {
            @Override
            public float[] whole() {
                return embed(text);
            }

            @Override
            public float[] words(List<Span> places) {
                return places.isEmpty()
                        ? whole()
                        : embed(places.stream().map(place -> place.of(text)).collect(Collectors.joining(" ")));
            }
        };
    }
}
