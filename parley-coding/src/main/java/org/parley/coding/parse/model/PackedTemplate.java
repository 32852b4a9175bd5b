package org.parley.coding.parse.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Collection;

/**
 * NLP4J's features of a state, in its order, but hashed from the values of words instead of joined to strings. The types are
 * numbered as NLP4J does: sets first. The words must be {@link HashedNode}s, the root aside.
 */
final class PackedTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
    private static final long serialVersionUID = 1L;
    private static final char JOINT = '_';
    private static final int SET_SIZE = 8;

    private final transient FeatureItem[] sets;
    private final transient int[] setPlaces;
    private final transient FeatureItem[] places;
    private final transient FeatureParts.Part[] parts;
    private final transient int[][] joined;

    PackedTemplate(PackedModel model) {
        super(null, new HyperParameter());
        FeatureParts shared = new FeatureParts();
        this.sets = model.sets().toArray(new FeatureItem[0]);
        this.setPlaces = model.sets().stream().mapToInt(shared::place).toArray();
        this.joined = model.joined().stream()
                .map(items -> items.stream().mapToInt(shared::part).toArray())
                .toArray(int[][]::new);
        this.places = shared.places();
        this.parts = shared.parts();
    }

    @Override
    public FeatureVector createFeatureVector(S state, boolean isTrain) {
        FeatureHashes found = new FeatureHashes(sets.length * SET_SIZE + joined.length);
        NLPNode[] nodes = new NLPNode[places.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = state.getNode(places[i]);
        }
        for (int i = 0; i < sets.length; i++) {
            NLPNode node = nodes[setPlaces[i]];
            if (node != null) {
                set(state, i, node, found);
            }
        }
        join(state, nodes, found);
        return found;
    }

    private void set(S state, int type, NLPNode node, FeatureHashes found) {
        FeatureItem item = sets[type];
        long begin = TextHash.begin(type);
        if (item.field == Field.word_clusters && node instanceof HashedNode word) {
            long[] hashes = word.clusterHashes();
            long[] powers = word.clusterPowers();
            for (int i = 0; i < hashes.length; i++) {
                found.add(TextHash.end(begin * powers[i] + hashes[i]));
            }
            return;
        }
        Collection<String> features = getFeatures(state, item, node);
        if (features != null) {
            for (String feature : features) {
                if (feature != null) {
                    found.add(TextHash.end(TextHash.more(begin, feature)));
                }
            }
        }
    }

    private void join(S state, NLPNode[] nodes, FeatureHashes found) {
        boolean[] there = new boolean[parts.length];
        long[] hashes = new long[parts.length];
        long[] powers = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            FeatureParts.Part part = parts[i];
            NLPNode node = nodes[part.place()];
            if (node instanceof HashedNode word && part.slot() >= 0) {
                there[i] = word.holds(part.item().field, part.slot());
                hashes[i] = word.hash(part.slot());
                powers[i] = word.power(part.slot());
            } else if (node != null) {
                String text = getFeature(state, part.item(), node);
                there[i] = text != null;
                hashes[i] = text == null ? 0 : TextHash.more(0, text);
                powers[i] = text == null ? 0 : TextHash.power(text);
            }
        }
        for (int i = 0; i < joined.length; i++) {
            long hash = TextHash.begin(sets.length + i);
            boolean whole = true;
            for (int k = 0; k < joined[i].length && whole; k++) {
                int part = joined[i][k];
                whole = there[part];
                hash = (k > 0 ? TextHash.more(hash, JOINT) : hash) * powers[part] + hashes[part];
            }
            if (whole) {
                found.add(TextHash.end(hash));
            }
        }
    }
}
