package org.parley.coding.packed;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.parley.model.ParleyException;

/**
 * A folder of packed files. Making one is atomic and guarded by a lock file, so two processes may start at once; a file that
 * was cut off or changed is noticed by its checksum.
 */
public final class PackedFolder {
    private final Path folder;

    /** The folder, which is made when the first file is. */
    public PackedFolder(Path folder) {
        this.folder = folder;
    }

    /** Reads the contents of a file. */
    @FunctionalInterface
    public interface Reader<T> {
        /** The contents. */
        T read(PackedInput in) throws IOException;
    }

    /** Writes the contents of a file. */
    @FunctionalInterface
    public interface Writer {
        /** Writes them. */
        void write(PackedOutput out) throws IOException;
    }

    /**
     * Makes the file if it is not there.
     *
     * @throws ParleyException if the folder cannot be written
     */
    public void make(String name, Writer writer) {
        if (Files.exists(file(name))) {
            return;
        }
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(file(name))) {
                    write(name, writer);
                }
            }
        } catch (IOException e) {
            throw new ParleyException(
                    "The model cache (" + folder
                            + ") must be writable. Maybe the disk is full or the folder is read-only.",
                    e);
        }
    }

    private void write(String name, Writer writer) throws IOException {
        Path partial = Files.createTempFile(folder, "partial", ".tmp");
        try (PackedOutput out = new PackedOutput(Files.newOutputStream(partial))) {
            writer.write(out);
        }
        Files.move(partial, file(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * The contents of a file.
     *
     * @throws ParleyException if it is damaged
     */
    public <T> T read(String name, Reader<T> reader) {
        try (PackedInput in = new PackedInput(Files.newInputStream(file(name)))) {
            T value = reader.read(in);
            in.end();
            return value;
        } catch (IOException e) {
            throw ParleyException.withMend(
                    "The language model (" + file(name) + ") must be readable: "
                            + (e instanceof EOFException ? "it ends too early" : e.getMessage()) + ".",
                    "the disk was full or the file was changed; delete the folder (" + folder + ") and start again.");
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".packed");
    }
}
