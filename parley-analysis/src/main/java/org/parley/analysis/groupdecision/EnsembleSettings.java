package org.parley.analysis.groupdecision;

import java.util.List;
import org.parley.model.ParleyException;

/**
 * What an ensemble is run with; to be stored and shown beside its result.
 *
 * @param models at least one, each once
 * @param turns played by each model at most; 0 for each model's own number
 * @param draws of the inputs, 1 to 1,000,000
 * @param seed of the draws
 * @param noise on the inputs
 */
public record EnsembleSettings(List<GroupModel> models, int turns, int draws, long seed, InputNoise noise) {
    private static final int MOST_DRAWS = 1_000_000;
    private static final int MOST_TURNS = 10_000;

    public EnsembleSettings {
        models = List.copyOf(models);
        if (models.isEmpty()) {
            throw ParleyException.withMend(
                    "The models of an ensemble must be at least one.", "name one, or none for all.");
        }
        if (models.stream().map(GroupModel::label).distinct().count() < models.size()) {
            throw ParleyException.withMend(
                    "The models of an ensemble must be named only once.", "one was named twice.");
        }
        if (draws < 1 || draws > MOST_DRAWS) {
            throw ParleyException.withMend(
                    "The draws (" + draws + ") of an ensemble must lie in [1, " + MOST_DRAWS + "].",
                    "1000 are enough.");
        }
        if (turns < 0 || turns > MOST_TURNS) {
            throw ParleyException.withMend(
                    "The turns (" + turns + ") of an ensemble must lie in [0, " + MOST_TURNS + "].", "10 are usual.");
        }
    }

    /** Turns that this model is to play at most. */
    public int turnsOf(GroupModel model) {
        return turns == 0 ? model.usualTurns() : turns;
    }
}
