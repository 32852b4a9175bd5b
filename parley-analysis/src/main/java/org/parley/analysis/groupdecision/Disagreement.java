package org.parley.analysis.groupdecision;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How far the models of an ensemble are from each other on one dimension.
 *
 * @param dimension which
 * @param models how many
 * @param lowest the model with the lowest point forecast for the inputs as given
 * @param highest the model with the highest
 * @param shareOfScale the distance between the two as a share of the scale
 * @param betweenShare share of all variance over models and draws that lies between the models and not in the noise of the
 *     inputs; 0 if nothing varies
 */
public record Disagreement(
        Dimension dimension,
        int models,
        ModelSpread lowest,
        ModelSpread highest,
        double shareOfScale,
        double betweenShare) {
    /** Below this the models are said to agree. */
    private static final double SMALL = 0.05;

    static Disagreement of(Dimension dimension, List<ModelSpread> models) {
        ModelSpread lowest = models.stream()
                .min(Comparator.comparingDouble(ModelSpread::point))
                .orElseThrow();
        ModelSpread highest = models.stream()
                .max(Comparator.comparingDouble(ModelSpread::point))
                .orElseThrow();
        double grand =
                models.stream().mapToDouble(m -> m.spread().mean()).average().orElseThrow();
        double between = models.stream()
                .mapToDouble(m -> (m.spread().mean() - grand) * (m.spread().mean() - grand))
                .average()
                .orElseThrow();
        double within = models.stream()
                .mapToDouble(m -> m.spread().deviation() * m.spread().deviation())
                .average()
                .orElseThrow();
        double all = between + within;
        return new Disagreement(
                dimension,
                models.size(),
                lowest,
                highest,
                (highest.point() - lowest.point()) / dimension.width(),
                all > 0 ? between / all : 0);
    }

    /** Whether the point forecasts lie further apart than 5% of the scale. */
    public boolean disagree() {
        return shareOfScale > SMALL;
    }

    /** One plain sentence for the reader. */
    public String sentence() {
        if (models == 1) {
            return String.format(
                    Locale.ROOT,
                    "On \"%s\" only one model was run (%s: %.4g); others may say something else.",
                    dimension.name(),
                    lowest.model(),
                    lowest.point());
        }
        String span = String.format(
                Locale.ROOT,
                "from %.4g (%s) to %.4g (%s), %.0f%% of the scale %.4g to %.4g; %.0f%% of all variance lies between the"
                        + " models, the rest in the noise of the inputs.",
                lowest.point(),
                lowest.model(),
                highest.point(),
                highest.model(),
                100 * shareOfScale,
                dimension.low(),
                dimension.high(),
                100 * betweenShare);
        return "On \"" + dimension.name() + "\" the " + models + " models "
                + (disagree() ? "disagree: they say " : "nearly agree: they say ") + span;
    }
}
