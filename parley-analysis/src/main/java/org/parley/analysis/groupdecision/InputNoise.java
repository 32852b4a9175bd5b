package org.parley.analysis.groupdecision;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.ParleyException;

/**
 * How unsure the inputs are: standard deviations of independent normal errors. An assumption, to be shown beside every
 * result.
 *
 * @param capability relative to the value (0.1 for 10%); capability is multiplied by the exponential of the error
 * @param salience absolute, on the scale 0 to 1; results are kept in [0.01, 1], a salience of 0 stays 0, and a stakeholder's
 *     saliences that summed to at most 1 are scaled back to 1 when they exceed it
 * @param position as a share of the dimension's scale; results are kept on the scale
 */
public record InputNoise(double capability, double salience, double position) {
    /** 10% on capability, 5 points of 100 on salience and on position. */
    public static final InputNoise DEFAULT = new InputNoise(0.10, 0.05, 0.05);

    private static final double LEAST_SALIENCE = 0.01;

    public InputNoise {
        require("capability", capability);
        require("salience", salience);
        require("position", position);
    }

    private static void require(String what, double deviation) {
        if (!(deviation >= 0 && deviation <= 1)) {
            throw ParleyException.withMend(
                    "The noise (" + deviation + ") of (" + what + ") must lie in [0, 1].",
                    "it was given in percent: write 0.1 for 10%.");
        }
    }

    /** The problem as it would look had somebody else judged its inputs. */
    GroupProblem draw(GroupProblem problem, NoiseStream noise) {
        List<Stakeholder> drawn = new ArrayList<>();
        for (Stakeholder stakeholder : problem.stakeholders()) {
            drawn.add(draw(stakeholder, problem.dimensions(), noise));
        }
        return problem.with(drawn);
    }

    private Stakeholder draw(Stakeholder stakeholder, List<Dimension> dimensions, NoiseStream noise) {
        double drawnCapability = Math.min(1e8, stakeholder.capability() * StrictMath.exp(capability * noise.normal()));
        List<Double> positions = new ArrayList<>();
        List<Double> saliences = new ArrayList<>();
        for (int d = 0; d < dimensions.size(); d++) {
            Dimension dimension = dimensions.get(d);
            double error = position * dimension.width() * noise.normal();
            positions.add(clamp(stakeholder.positions().get(d) + error, dimension.low(), dimension.high()));
            double given = stakeholder.saliences().get(d);
            double drawn = clamp(given + salience * noise.normal(), LEAST_SALIENCE, 1);
            saliences.add(given == 0 ? 0 : salience == 0 ? given : drawn);
        }
        return stakeholder.with(
                drawnCapability, positions, stakeholder.totalSalience() > 1 ? saliences : atMostOne(saliences));
    }

    private static List<Double> atMostOne(List<Double> saliences) {
        double total = saliences.stream().mapToDouble(Double::doubleValue).sum();
        return total > 1 ? saliences.stream().map(salience -> salience / total).toList() : saliences;
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
