package org.parley.coding.embed;

import java.nio.ByteBuffer;

/** Sums over vectors of one length. */
public final class Vectors {
    private Vectors() {}

    /** The mean of the vectors from one place to before another; zeros if there are none. */
    static float[] mean(float[][] vectors, int from, int to) {
        float[] mean = new float[vectors[0].length];
        for (int i = from; i < to; i++) {
            add(mean, vectors[i]);
        }
        return divided(mean, to - from);
    }

    static void add(float[] sum, float[] vector) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += vector[k];
        }
    }

    /** The sum itself, divided in place; unchanged if there is nothing to divide by. */
    static float[] divided(float[] sum, int count) {
        for (int k = 0; k < sum.length && count > 0; k++) {
            sum[k] /= count;
        }
        return sum;
    }

    /**
     * Rounds a vector to bytes, put from a place on at every so many places.
     *
     * @return what one unit of the bytes is worth
     */
    static float round(float[] vector, ByteBuffer target, int from, int step) {
        float most = 0;
        for (float value : vector) {
            most = Math.max(most, Math.abs(value));
        }
        float unit = most == 0 ? 1 : most / Byte.MAX_VALUE;
        for (int i = 0; i < vector.length; i++) {
            target.put(from + i * step, (byte) Math.round(vector[i] / unit));
        }
        return unit;
    }

    /** The vector at length one; a vector of zeros stays one. */
    public static float[] unit(float[] vector) {
        float length = (float) Math.sqrt(product(vector, vector));
        float[] unit = vector.clone();
        for (int i = 0; i < unit.length && length > 0; i++) {
            unit[i] /= length;
        }
        return unit;
    }

    /** The inner product: of two unit vectors the cosine. */
    // Four sums at a time: one sum would wait for each addition.
    public static double product(float[] a, float[] b) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            first += a[i] * b[i];
        }
        return first + second + (third + fourth);
    }
}
