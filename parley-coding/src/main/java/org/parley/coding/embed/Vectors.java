package org.parley.coding.embed;

/** Sums over vectors of one length. */
public final class Vectors {
    private Vectors() {}

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
