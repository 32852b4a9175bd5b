package org.parley.coding.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ParleyException;

class PackedFolderTest {
    private static final long[] NUMBERS = {1, -2, Long.MAX_VALUE};

    @TempDir
    private Path cache;

    private PackedFolder folder;

    @BeforeEach
    void make() {
        folder = new PackedFolder(cache.resolve("models"));
        folder.make("m", out -> {
            out.texts(List.of("a", "\u00e9"));
            out.longs(NUMBERS);
            out.floats(new float[] {0.5f});
            out.bytes(new byte[] {-1});
        });
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        String read =
                folder.read("m", in -> in.texts() + " " + in.longs()[1] + " " + in.floats()[0] + " " + in.bytes()[0]);
        assertThat(read).isEqualTo("[a, \u00e9] -2 0.5 -1");
    }

    @Test
    void aFileIsMadeOnlyOnce() {
        folder.make("m", out -> {
            throw new IOException("made twice");
        });
        assertThat(folder.<List<String>>read("m", in -> {
                    List<String> texts = in.texts();
                    in.longs();
                    in.floats();
                    in.bytes();
                    return texts;
                }))
                .hasSize(2);
    }

    @Test
    void aDamagedFileIsRefusedWithItsPlace() throws IOException {
        Path file = cache.resolve("models").resolve("m.packed");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 9]++;
        Files.write(file, bytes);
        assertThatThrownBy(() -> folder.read(
                        "m", in -> in.texts().size() + in.longs().length + in.floats().length + in.bytes().length))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("m.packed")
                .hasMessageContaining("checksum");
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws IOException {
        Path file = cache.resolve("models").resolve("m.packed");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> folder.read("m", in -> in.texts().size() + in.longs().length + in.floats().length))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("ends too early");
    }
}
