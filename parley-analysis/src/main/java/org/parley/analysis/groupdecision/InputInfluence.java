package org.parley.analysis.groupdecision;

import java.util.List;

/**
 * How much the forecast follows one input.
 *
 * @param stakeholder whose input it is
 * @param input which number of it
 * @param dimension of that number; empty for a capability
 * @param strength root of the mean squared rank correlation over the models, in [0, 1]
 * @param correlations Spearman's rank correlation of the input and each model's point forecast over the draws, in the order
 *     of the models; 0 for a model that did not react at all
 * @param clear whether one of them is larger than chance among so many draws would give (3.3 standard errors)
 */
public record InputInfluence(
        String stakeholder, Input input, String dimension, double strength, List<Double> correlations, boolean clear) {
    public InputInfluence {
        correlations = List.copyOf(correlations);
    }

    /** The kinds of inputs. */
    public enum Input {
        CAPABILITY("capability"),
        SALIENCE("salience"),
        POSITION("position");

        private final String label;

        Input(String label) {
            this.label = label;
        }

        /** The printed name. */
        public String label() {
            return label;
        }
    }
}
