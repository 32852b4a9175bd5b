package org.parley.coding.embed;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.parley.model.ParleyException;

/** The network and its tokeniser, from the class path. One thread a call: documents run side by side instead. */
final class MiniLm {
    private static final String NAME = "/all-minilm-l6-v2-q";
    private static final String MOST_PIECES = "256";
    private static final long BEGIN = 101;
    private static final long END = 102;
    private static final int PIECES = 30_522;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    MiniLm() {
        try (InputStream network = resource(".onnx");
                InputStream pieces = resource("-tokenizer.json");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(network.readAllBytes(), options);
            this.tokenizer = HuggingFaceTokenizer.newInstance(
                    pieces, Map.of("padding", "false", "truncation", "true", "maxLength", MOST_PIECES));
        } catch (IOException | OrtException e) {
            throw new ParleyException("The sentence model (" + NAME + ") must be readable.", e);
        }
    }

    private static InputStream resource(String ending) {
        InputStream in = MiniLm.class.getResourceAsStream(NAME + ending);
        if (in == null) {
            throw new ParleyException("The sentence model (" + NAME + ending + ") must be on the class path.");
        }
        return in;
    }

    /** The mean of the vectors of the text's word pieces; of the first 254 if there are more. */
    float[] vector(String text) {
        return vector(tokenizer.encode(text, true, false).getIds());
    }

    /** The vector of one word piece by itself. */
    float[] vector(int piece) {
        return vector(new long[] {BEGIN, piece, END});
    }

    /** All word pieces by number, those that continue a word with "##" before. */
    List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        for (long i = 0; i < PIECES; i++) {
            pieces.add(tokenizer.decode(new long[] {i}, false));
        }
        return pieces;
    }

    private float[] vector(long[] pieces) {
        long[] shape = {1, pieces.length};
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = tensor(pieces, shape);
                OnnxTensor mask = tensor(ones, shape);
                OnnxTensor types = tensor(new long[pieces.length], shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new ParleyException("The sentence model failed on a text of " + pieces.length + " word pieces.", e);
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static float[] mean(float[][] pieces) {
        float[] mean = new float[pieces[0].length];
        for (float[] piece : pieces) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += piece[i];
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= pieces.length;
        }
        return mean;
    }
}
