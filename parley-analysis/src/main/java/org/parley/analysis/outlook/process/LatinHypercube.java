package org.parley.analysis.outlook.process;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.chance.Stream;

/**
 * Stratified draws: every assumption has exactly one draw in each of as many equally likely layers as there are draws. Each
 * assumption has its own stream, named by its label, so that changing or adding one leaves the draws of the others alone.
 */
final class LatinHypercube {
    private final Stream stream;

    LatinHypercube(Stream stream) {
        this.stream = stream;
    }

    List<DrawnAssumptions> draws(Assumptions assumptions, int count) {
        List<DrawnAssumptions> draws = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            draws.add(new DrawnAssumptions(assumptions));
        }
        for (Assumption assumption : assumptions.uncertain()) {
            Prior prior = assumptions.of(assumption);
            double[] layers = layers(stream.child(assumption.label().hashCode()), count);
            for (int i = 0; i < count; i++) {
                draws.get(i).set(assumption, prior.quantile(layers[i]));
            }
        }
        return draws;
    }

    static double[] layers(Stream own, int count) {
        double[] layers = new double[count];
        for (int i = 0; i < count; i++) {
            int other = (int) (own.uniform(i) * (i + 1));
            layers[i] = layers[other];
            layers[other] = (i + own.uniform((long) count + i)) / count;
        }
        return layers;
    }
}
