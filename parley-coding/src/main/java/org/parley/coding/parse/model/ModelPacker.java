package org.parley.coding.parse.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;
import org.parley.model.ParleyException;
import org.tukaani.xz.XZInputStream;

/**
 * Reads the models as they stand on the class path (compressed Java objects, of the pinned artifact only) and packs them.
 * The parser's takes about a gigabyte of heap while it is packed.
 */
final class ModelPacker {
    private static final String ROOT = "edu/emory/mathcs/nlp/";

    private ModelPacker() {}

    /** An object of the class path. */
    static Object read(String name) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(unpacked(name))) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    /** A tagger or parser of the class path, packed. */
    static PackedModel model(String name) throws IOException {
        try (Watching in = new Watching(unpacked(name))) {
            OnlineComponent<?, ?> component = (OnlineComponent<?, ?>) in.readObject();
            return pack(component, in.seen.get(0));
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private static InputStream unpacked(String name) throws IOException {
        InputStream in = ModelPacker.class.getClassLoader().getResourceAsStream(ROOT + name + ".xz");
        if (in == null) {
            throw new ParleyException("The language model (" + name + ") must be on the class path.");
        }
        return new BufferedInputStream(new XZInputStream(in), 1 << 20);
    }

    private static PackedModel pack(OnlineComponent<?, ?> component, FeatureMap map) {
        List<FeatureItem> sets = component.getFeatureTemplate().getSetFeatureList();
        List<List<FeatureItem>> joined = new ArrayList<>();
        for (FeatureItem[] items : component.getFeatureTemplate().getFeatureList()) {
            joined.add(List.of(items));
        }
        MajorVector weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
        HashTable features = HashTable.of(map.size());
        for (int type = 0; type < map.getIndexMaps().size(); type++) {
            for (Object2IntMap.Entry<String> entry :
                    map.getIndexMaps().get(type).object2IntEntrySet()) {
                if (entry.getIntValue() < weights.getFeatureSize()) {
                    features.put(TextHash.of(type, entry.getKey()), entry.getIntValue());
                }
            }
        }
        List<String> labels = component.getOptimizer().getLabelMap().getLabelList();
        return new PackedModel(labels, sets, joined, features, pack(weights));
    }

    private static SparseWeights pack(MajorVector dense) {
        int count = dense.countNonZeroWeights();
        int[] starts = new int[dense.getFeatureSize() + 1];
        byte[] labels = new byte[count];
        float[] weights = new float[count];
        int next = 0;
        for (int row = 0; row < dense.getFeatureSize(); row++) {
            starts[row] = next;
            for (int label = 0; label < dense.getLabelSize(); label++) {
                float weight = dense.get(label, row);
                if (weight != 0) {
                    labels[next] = (byte) label;
                    weights[next++] = weight;
                }
            }
        }
        starts[dense.getFeatureSize()] = next;
        return new SparseWeights(starts, labels, weights);
    }

    /** Keeps the table of features, which a component does not show, as it is read. */
    private static final class Watching extends ObjectInputStream {
        private final List<FeatureMap> seen = new ArrayList<>();

        Watching(InputStream in) throws IOException {
            super(in);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object object) {
            if (object instanceof FeatureMap map) {
                seen.add(map);
            }
            return object;
        }
    }
}
