package org.parley.coding.packed;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** Writes arrays and texts, with a checksum at the end. */
public final class PackedOutput implements AutoCloseable {
    private final CheckedOutputStream checked;
    private final DataOutputStream out;

    /** Writes to a stream, which is closed with this. */
    public PackedOutput(OutputStream target) {
        this.checked = new CheckedOutputStream(new BufferedOutputStream(target, PackedInput.BUFFER), new CRC32C());
        this.out = new DataOutputStream(checked);
    }

    /** A whole number. */
    public void number(int value) throws IOException {
        out.writeInt(value);
    }

    /** A text of at most 65,535 bytes. */
    public void text(String value) throws IOException {
        out.writeUTF(value);
    }

    /** Texts in order. */
    public void texts(List<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            out.writeUTF(value);
        }
    }

    /** Whole numbers of 64 bits. */
    public void longs(long[] values) throws IOException {
        byte[] bytes = begin(values.length, Long.BYTES);
        ByteBuffer.wrap(bytes).asLongBuffer().put(values);
        out.write(bytes);
    }

    /** Whole numbers of 32 bits. */
    public void ints(int[] values) throws IOException {
        byte[] bytes = begin(values.length, Integer.BYTES);
        ByteBuffer.wrap(bytes).asIntBuffer().put(values);
        out.write(bytes);
    }

    /** Numbers. */
    public void floats(float[] values) throws IOException {
        byte[] bytes = begin(values.length, Float.BYTES);
        ByteBuffer.wrap(bytes).asFloatBuffer().put(values);
        out.write(bytes);
    }

    /** Bytes. */
    public void bytes(byte[] values) throws IOException {
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
