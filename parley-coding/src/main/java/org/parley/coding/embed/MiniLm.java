package org.parley.coding.embed;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.parley.model.ParleyException;

/** The network and its vocabulary, from the class path. One thread a call: documents run side by side instead. */
final class MiniLm {
    static final int BEGIN = 101;
    static final int END = 102;
    private static final String NAME = "/all-minilm-l6-v2-q";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    /** What stands in for weights of the file; kept, because the session does not own it. */
    private final List<OnnxTensor> replaced = new ArrayList<>();

    private MiniLm(byte[] network, Map<String, Weight> weights) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            for (Map.Entry<String, Weight> weight : weights.entrySet()) {
                OnnxTensor tensor = weight.getValue().tensor(environment);
                replaced.add(tensor);
                options.addInitializer(weight.getKey(), tensor);
            }
            this.session = environment.createSession(network, options);
        } catch (OrtException e) {
            throw new ParleyException("The sentence model (" + NAME + ") must be readable.", e);
        }
    }

    /** The network as it was published. */
    static MiniLm published() {
        return new MiniLm(file(), Map.of());
    }

    /** The network with what training on coded passages changed. */
    static MiniLm with(Adapter adapter) {
        byte[] network = file();
        return new MiniLm(network, adapter.replaced(OnnxWeights.of(network)));
    }

    /** All word pieces by number, those that continue a word with "##" before. */
    static List<String> vocabulary() {
        return WordPieces.vocabulary(new String(resource("-tokenizer.json"), StandardCharsets.UTF_8));
    }

    /** The network as bytes. */
    static byte[] file() {
        return resource(".onnx");
    }

    private static byte[] resource(String ending) {
        try (InputStream in = MiniLm.class.getResourceAsStream(NAME + ending)) {
            if (in == null) {
                throw new ParleyException("The sentence model (" + NAME + ending + ") must be on the class path.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ParleyException("The sentence model (" + NAME + ending + ") must be readable.", e);
        }
    }

    /** One vector per piece, each in the context of the others. */
    float[][] vectors(long[] pieces) {
        long[] shape = {1, pieces.length};
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = tensor(pieces, shape);
                OnnxTensor mask = tensor(ones, shape);
                OnnxTensor types = tensor(new long[pieces.length], shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new ParleyException("The sentence model failed on a text of " + pieces.length + " word pieces.", e);
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }
}
