package org.parley.coding.parse.model;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** Writes arrays and texts, with a checksum at the end. */
final class PackedOutput implements AutoCloseable {
    private final CheckedOutputStream checked;
    private final DataOutputStream out;

    PackedOutput(OutputStream target) {
        this.checked = new CheckedOutputStream(new BufferedOutputStream(target, PackedInput.BUFFER), new CRC32C());
        this.out = new DataOutputStream(checked);
    }

    void number(int value) throws IOException {
        out.writeInt(value);
    }

    void text(String value) throws IOException {
        out.writeUTF(value);
    }

    void texts(List<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            out.writeUTF(value);
        }
    }

    void longs(long[] values) throws IOException {
        byte[] bytes = begin(values.length, Long.BYTES);
        ByteBuffer.wrap(bytes).asLongBuffer().put(values);
        out.write(bytes);
    }

    void ints(int[] values) throws IOException {
        byte[] bytes = begin(values.length, Integer.BYTES);
        ByteBuffer.wrap(bytes).asIntBuffer().put(values);
        out.write(bytes);
    }

    void floats(float[] values) throws IOException {
        byte[] bytes = begin(values.length, Float.BYTES);
        ByteBuffer.wrap(bytes).asFloatBuffer().put(values);
        out.write(bytes);
    }

    void bytes(byte[] values) throws IOException {
        out.writeInt(values.length);
        out.write(values);
    }

    private byte[] begin(int length, int width) throws IOException {
        out.writeInt(length);
        return new byte[Math.multiplyExact(length, width)];
    }

    @Override
    public void close() throws IOException {
        long sum = checked.getChecksum().getValue();
        out.writeLong(sum);
        out.close();
    }
}
