package org.parley.coding.parse.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Collection;

/**
 * NLP4J's features of a state, in its order, but hashed as they are read from the words instead of joined to strings. The
 * types are numbered as NLP4J does: sets first.
 */
final class PackedTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
    private static final long serialVersionUID = 1L;
    private static final char JOINT = '_';

    private final transient FeatureItem[] sets;
    private final transient FeatureItem[][] joined;

    PackedTemplate(PackedModel model) {
        super(null, new HyperParameter());
        this.sets = model.sets().toArray(new FeatureItem[0]);
        this.joined = model.joined().stream()
                .map(items -> items.toArray(new FeatureItem[0]))
                .toArray(FeatureItem[][]::new);
    }

    @Override
    public FeatureVector createFeatureVector(S state, boolean isTrain) {
        FeatureHashes found = new FeatureHashes(sets.length * 8 + joined.length);
        int type = 0;
        for (FeatureItem item : sets) {
            Collection<String> features = getFeatures(state, item);
            if (features != null) {
                for (String feature : features) {
                    if (feature != null) {
                        found.add(TextHash.of(type, feature));
                    }
                }
            }
            type++;
        }
        for (FeatureItem[] items : joined) {
            hash(state, items, type++, found);
        }
        return found;
    }

    private void hash(S state, FeatureItem[] items, int type, FeatureHashes found) {
        long hash = TextHash.begin(type);
        for (int i = 0; i < items.length; i++) {
            String feature = getFeature(state, items[i]);
            if (feature == null) {
                return;
            }
            hash = TextHash.more(i > 0 ? TextHash.more(hash, JOINT) : hash, feature);
        }
        found.add(TextHash.end(hash));
    }
}
