package org.parley.coding.packed;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/** Reads what {@link PackedOutput} wrote; any damage is an {@link IOException}. */
public final class PackedInput implements AutoCloseable {
    static final int BUFFER = 1 << 16;

    private final CheckedInputStream checked;
    private final DataInputStream in;

    /** Reads from a stream, which is closed with this. */
    public PackedInput(InputStream source) {
        this.checked = new CheckedInputStream(new BufferedInputStream(source, BUFFER), new CRC32C());
        this.in = new DataInputStream(checked);
    }

    /** A whole number. */
    public int number() throws IOException {
        return in.readInt();
    }

    /** A text of at most 65,535 bytes. */
    public String text() throws IOException {
        return in.readUTF();
    }

    /** Texts in order. */
    public List<String> texts() throws IOException {
        int size = size(1);
        List<String> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(in.readUTF());
        }
        return values;
    }

    /** Whole numbers of 64 bits. */
    public long[] longs() throws IOException {
        int length = size(Long.BYTES);
        long[] values = new long[length];
        block(length * Long.BYTES).asLongBuffer().get(values);
        return values;
    }

    /** Whole numbers of 32 bits. */
    public int[] ints() throws IOException {
        int length = size(Integer.BYTES);
        int[] values = new int[length];
        block(length * Integer.BYTES).asIntBuffer().get(values);
        return values;
    }

    /** Numbers. */
    public float[] floats() throws IOException {
        int length = size(Float.BYTES);
        float[] values = new float[length];
        block(length * Float.BYTES).asFloatBuffer().get(values);
        return values;
    }

    /** Bytes. */
    public byte[] bytes() throws IOException {
        return raw(size(1));
    }

    private int size(int width) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > Integer.MAX_VALUE / width) {
            throw new IOException("a length of " + size);
        }
        return size;
    }

    private ByteBuffer block(int bytes) throws IOException {
        return ByteBuffer.wrap(raw(bytes));
    }

    private byte[] raw(int bytes) throws IOException {
        byte[] block = new byte[bytes];
        in.readFully(block);
        return block;
    }

    /** Compares the checksum; to be called after the last read. */
    public void end() throws IOException {
        long sum = checked.getChecksum().getValue();
        if (in.readLong() != sum) {
            throw new IOException("a wrong checksum");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
