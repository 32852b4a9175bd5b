package org.parley.coding.embed;

/** Numbers in rows. */
final class Matrix {
    private final int rows;
    private final int columns;
    private final float[] values;

    /**
     * @param values row after row
     */
    Matrix(int rows, int columns, float[] values) {
        if (values.length != rows * columns) {
            throw new IllegalArgumentException(rows + " x " + columns + " is not " + values.length);
        }
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    float[] values() {
        return values;
    }

    /** Numbers of 16 bits: the upper half of a float. */
    static float[] fromShort(byte[] bytes) {
        float[] values = new float[bytes.length / 2];
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.intBitsToFloat((bytes[2 * i] & 0xff) << 24 | (bytes[2 * i + 1] & 0xff) << 16);
        }
        return values;
    }

    /** The matrix times a vector, from a column on. */
    float[] times(float[] vector, int from) {
        float[] product = new float[rows];
        for (int i = 0; i < rows; i++) {
            int at = i * columns + from;
            float sum = 0;
            for (int k = 0; k < vector.length; k++) {
                sum += values[at + k] * vector[k];
            }
            product[i] = sum;
        }
        return product;
    }
}
