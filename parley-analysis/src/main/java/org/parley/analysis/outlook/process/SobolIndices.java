package org.parley.analysis.outlook.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.parley.analysis.outlook.chance.Stream;

/**
 * Variance-based sensitivity: how much of the spread of a result is due to each input. First-order indices after Saltelli
 * et al. 2010, Computer Physics Communications 181(2), equation (b) of table 2; total indices after Jansen 1999, ibid.
 * equation (f). O(base (inputs + 2)) evaluations.
 *
 * @param base size of the two base samples
 * @param seed of the samples
 */
public record SobolIndices(int base, long seed) {
    /**
     * The share of one input.
     *
     * @param first the share of the variance that knowing this input alone would remove
     * @param total the share that would be left if all others were known
     */
    public record Index(double first, double total) {}

    /** One point of the unit cube. */
    public record Point(List<Double> coordinates) {
        public Point {
            coordinates = List.copyOf(coordinates);
        }
    }

    /** All points to evaluate, base sample after base sample, then one sample for each input. */
    public List<Point> points(int inputs) {
        double[][] a = sample(new Stream(seed).child(0), inputs);
        double[][] b = sample(new Stream(seed).child(1), inputs);
        List<Point> points = new ArrayList<>();
        for (int i = -2; i < inputs; i++) {
            for (int row = 0; row < base; row++) {
                points.add(point(i == -1 ? b[row] : a[row], i < 0 ? a[row] : b[row], i));
            }
        }
        return points;
    }

    /** The indices of each input from the values at {@link #points}. */
    public List<Index> indices(List<Double> values, int inputs) {
        double mean = values.stream()
                .limit(2L * base)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
        double variance = values.stream()
                .limit(2L * base)
                .mapToDouble(v -> (v - mean) * (v - mean))
                .average()
                .orElse(Double.NaN);
        List<Index> indices = new ArrayList<>();
        for (int input = 0; input < inputs; input++) {
            indices.add(index(values, input, mean, variance));
        }
        return indices;
    }

    /** The indices of a function of the unit cube. */
    public List<Index> of(ToDoubleFunction<Point> function, int inputs) {
        return indices(points(inputs).stream().map(function::applyAsDouble).toList(), inputs);
    }

    private Index index(List<Double> values, int input, double mean, double variance) {
        if (variance == 0) {
            return new Index(0, 0);
        }
        double first = 0;
        double total = 0;
        for (int row = 0; row < base; row++) {
            double a = values.get(row) - mean;
            double b = values.get(base + row) - mean;
            double mixed = values.get((2 + input) * base + row) - mean;
            first += b * (mixed - a);
            total += (a - mixed) * (a - mixed);
        }
        return new Index(first / base / variance, total / 2 / base / variance);
    }

    private static Point point(double[] row, double[] replacement, int input) {
        List<Double> coordinates = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            coordinates.add(i == input ? replacement[i] : row[i]);
        }
        return new Point(coordinates);
    }

    /** A Latin hypercube: every input has one point in each layer. */
    private double[][] sample(Stream stream, int inputs) {
        double[][] sample = new double[base][inputs];
        for (int input = 0; input < inputs; input++) {
            double[] layers = LatinHypercube.layers(stream.child(input), base);
            for (int row = 0; row < base; row++) {
                sample[row][input] = layers[row];
            }
        }
        return sample;
    }
}
