package org.parley.coding.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Map;
import org.parley.model.ParleyException;

/** The network and its tokeniser, from the class path. One thread a call: documents run side by side instead. */
final class MiniLm {
    private static final String NAME = "/all-minilm-l6-v2-q";
    private static final String MOST_PIECES = "512";

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

    /** The mean of the vectors of the text's word pieces; of the first 510 if there are more. */
    float[] vector(String text) {
        Encoding encoding = tokenizer.encode(text, true, false);
        long[] shape = {1, encoding.getIds().length};
        try (OnnxTensor ids = tensor(encoding.getIds(), shape);
                OnnxTensor mask = tensor(encoding.getAttentionMask(), shape);
                OnnxTensor types = tensor(encoding.getTypeIds(), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new ParleyException("The sentence model failed on a text of " + text.length() + " characters.", e);
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
