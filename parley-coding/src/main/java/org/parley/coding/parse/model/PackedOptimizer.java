package org.parley.coding.parse.model;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.WeightVector;

/** Scores of the labels by a packed model; it cannot be trained. */
final class PackedOptimizer extends OnlineOptimizer {
    private static final long serialVersionUID = 1L;

    private final transient ScoreTable table;

    PackedOptimizer(PackedModel model) {
        super(new WeightVector(), 0, 0);
        this.table =
                new ScoreTable(model.features(), model.weights(), model.labels().size());
        addLabels(model.labels());
    }

    @Override
    public float[] scores(FeatureVector features) {
        return ((FeatureHashes) features).scores(table);
    }

    @Override
    protected void trainAux(Instance instance) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void updateMiniBatch() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected int getPredictedLabel(Instance instance) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected float getLearningRate(int index, boolean sparse) {
        throw new UnsupportedOperationException();
    }
}
