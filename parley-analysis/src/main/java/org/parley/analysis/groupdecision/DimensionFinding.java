package org.parley.analysis.groupdecision;

import java.util.List;

/**
 * What an ensemble finds on one dimension.
 *
 * @param dimension which
 * @param models each with its spread, in the order of the settings
 * @param pooled over all models and draws, every model counting the same
 * @param disagreement between the models
 * @param influences of all inputs, strongest first
 */
public record DimensionFinding(
        Dimension dimension,
        List<ModelSpread> models,
        Spread pooled,
        Disagreement disagreement,
        List<InputInfluence> influences) {
    public DimensionFinding {
        models = List.copyOf(models);
        influences = List.copyOf(influences);
    }
}
