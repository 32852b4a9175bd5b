package org.parley.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.reading.DocumentReader;
import org.parley.reading.ReadingSettings;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.source.Read;
import org.parley.reading.source.ReadOutcome;
import org.parley.reading.source.ReadingLimits;
import org.parley.reading.source.SkipReason;
import org.parley.reading.source.Skipped;

class ArchiveTest {
    private static final String TEXT =
            "The envoys of both valleys met on Tuesday and agreed to meet again in the autumn.";
    private static final ReadingLimits SMALL =
            new ReadingLimits(1 << 20, 4L << 20, 50, 20, new ReadingLimits.Depth(5, 2), Duration.ofSeconds(5), 2);

    @TempDir
    private Path folder;

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<ReadOutcome> stream(String name, InputStream stream) {
        List<ReadOutcome> outcomes = new ArrayList<>();
        new DocumentReader(ReadingSettings.DEFAULT.withLimits(SMALL))
                .readStream(name, stream, DocumentFacts.NONE, outcomes::add);
        return outcomes;
    }

    private static List<ReadOutcome> stream(String name, byte[] bytes) {
        return stream(name, new ByteArrayInputStream(bytes));
    }

    private List<ReadOutcome> path(Path path) {
        List<ReadOutcome> outcomes = new ArrayList<>();
        new DocumentReader(ReadingSettings.DEFAULT.withLimits(SMALL)).readPath(path, DocumentFacts.NONE, outcomes::add);
        return outcomes;
    }

    private static List<SkipReason> reasons(List<ReadOutcome> outcomes) {
        return outcomes.stream()
                .filter(Skipped.class::isInstance)
                .map(o -> ((Skipped) o).reason())
                .toList();
    }

    @Test
    void entriesAreReadInOrderAndEscapingNamesAreRefusedByName() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a/one.txt", utf8(TEXT));
        entries.put("../two.txt", utf8(TEXT));
        entries.put("/etc/three.txt", utf8(TEXT));
        entries.put("C:\\four.txt", utf8(TEXT));
        entries.put("x\\..\\..\\five.txt", utf8(TEXT));
        entries.put(".hidden/six.txt", utf8(TEXT));
        entries.put("pic.png", utf8("x"));
        entries.put("b..c/seven.html", utf8("<html><body><p>" + TEXT + "</p></body></html>"));
        List<ReadOutcome> outcomes = stream("z.zip", zip(entries));
        assertThat(outcomes)
                .extracting(ReadOutcome::where)
                .containsExactlyElementsOf(
                        entries.keySet().stream().map(name -> "z.zip!/" + name).toList());
        assertThat(reasons(outcomes))
                .containsExactly(
                        SkipReason.UNSAFE_NAME,
                        SkipReason.UNSAFE_NAME,
                        SkipReason.UNSAFE_NAME,
                        SkipReason.UNSAFE_NAME,
                        SkipReason.HIDDEN,
                        SkipReason.UNSUPPORTED);
        assertThat(outcomes.get(0)).isInstanceOf(Read.class);
        assertThat(outcomes.get(7)).isInstanceOf(Read.class);
    }

    @Test
    void archiveThatUnpacksTooFarIsLeftAndWhatCameBeforeStays() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.txt", utf8(TEXT));
        entries.put("bomb.txt", new byte[3 << 20]);
        entries.put("b.txt", utf8(TEXT));
        List<ReadOutcome> outcomes = stream("z.zip", zip(entries));
        assertThat(outcomes.get(0)).isInstanceOf(Read.class);
        assertThat(reasons(outcomes)).containsExactly(SkipReason.BOMB);
        assertThat(outcomes.toString()).contains("z.zip!/bomb.txt", "50 bytes for each packed byte");
    }

    @Test
    void numberOfEntriesIsBounded() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 30; i++) {
            entries.put(i + ".txt", utf8(TEXT));
        }
        List<ReadOutcome> outcomes = stream("z.zip", zip(entries));
        assertThat(outcomes).hasSize(21);
        assertThat(reasons(outcomes)).containsExactly(SkipReason.BOMB);
    }

    @Test
    void archivesInArchivesAreReadToADepth() throws IOException {
        byte[] inner = zip(Map.of("in.txt", utf8(TEXT)));
        assertThat(stream("z.zip", zip(Map.of("i.zip", inner))).get(0).where()).isEqualTo("z.zip!/i.zip!/in.txt");
        byte[] deep = zip(Map.of("j.zip", zip(Map.of("i.zip", inner))));
        assertThat(reasons(stream("z.zip", deep))).containsExactly(SkipReason.BOMB);
    }

    @Test
    void cutOffAndBrokenArchivesAreNamed() throws IOException {
        byte[] whole = zip(Map.of("a.txt", utf8((TEXT + " ").repeat(50))));
        assertThat(reasons(stream("z.zip", Arrays.copyOf(whole, 60)))).isNotEmpty();
        assertThat(reasons(stream("z.zip", utf8("PK\u0003\u0004nonsense")))).hasSize(1);
        assertThat(reasons(stream("z.zip", zip(Map.of())))).containsExactly(SkipReason.EMPTY);
    }

    @Test
    void jsonLinesAreReadOneByOneAndBrokenOnesNamedByLine() {
        String lines = "{\"id\":\"d7\",\"title\":\"The bridge\",\"text\":\"" + TEXT
                + "\",\"url\":\"https://www.valley.example/b\","
                + "\"published\":\"2025-08-01\",\"author\":\"Ina Moe\"}\n\n{broken\n{\"title\":\"no text\"}\n{\"text\":\"\"}\n"
                + "{\"html\":\"<h1>The road again</h1><p>" + TEXT
                + "</p>\",\"date\":\"2025-08\",\"publisher\":\"Desk\"}\r\n[1]\n";
        List<ReadOutcome> outcomes = stream("d.jsonl", utf8(lines));
        assertThat(outcomes)
                .extracting(ReadOutcome::where)
                .containsExactly("d.jsonl:1", "d.jsonl:3", "d.jsonl:4", "d.jsonl:5", "d.jsonl:6", "d.jsonl:7");
        assertThat(reasons(outcomes))
                .containsExactly(SkipReason.BROKEN, SkipReason.BROKEN, SkipReason.EMPTY, SkipReason.BROKEN);
        Read first = (Read) outcomes.get(0);
        assertThat(first.givenId()).isEqualTo("d7");
        assertThat(first.document().title()).isEqualTo("The bridge");
        assertThat(first.document().publisher()).isEqualTo("valley.example");
        assertThat(first.document().published().toString()).isEqualTo("2025-08-01");
        assertThat(first.document().text()).isEqualTo(TEXT);
        Read second = (Read) outcomes.get(4);
        assertThat(second.document().title()).isEqualTo("The road again");
        assertThat(second.document().published().toString()).isEqualTo("2025-08");
    }

    @Test
    void standardInputTellsItsFormByItsContent() {
        assertThat(stream("-", utf8(TEXT))).first().isInstanceOf(Read.class);
        assertThat(stream("-", utf8("{\"text\":\"" + TEXT + "\"}\n{\"text\":\"" + TEXT + "\"}\n")))
                .hasSize(2);
        assertThat(stream("-", utf8("{\n \"text\":\"" + TEXT + "\"\n}")))
                .first()
                .isInstanceOf(Read.class);
        assertThat(stream("-", utf8("[{\"text\":\"" + TEXT + "\"},{\"text\":\"" + TEXT + "\"}]")))
                .hasSize(2);
        assertThat(((Read) stream("-", utf8("<!DOCTYPE html><body><p>" + TEXT + "</p>"))
                                .get(0))
                        .document()
                        .text())
                .isEqualTo(TEXT);
        assertThat(reasons(stream("-", new byte[0]))).containsExactly(SkipReason.EMPTY);
    }

    @Test
    void hugeInputIsNamedWithoutBeingHeld() {
        assertThat(reasons(stream("huge.txt", new Endless(100L << 20)))).containsExactly(SkipReason.TOO_LARGE);
        assertThat(reasons(stream("huge.jsonl", new Endless(30L << 20)))).containsExactly(SkipReason.TOO_LARGE);
    }

    @Test
    void folderIsReadInOrderOfNamesAndLinksBackAreNamed() throws IOException {
        Path sub = Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(sub.resolve("c.md"), "# The bridge\n\n" + TEXT);
        Files.writeString(folder.resolve(".git"), "x");
        Files.write(folder.resolve("d.zip"), zip(Map.of("e.txt", utf8(TEXT))));
        Files.createSymbolicLink(sub.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        List<ReadOutcome> outcomes = path(folder);
        assertThat(outcomes)
                .extracting(o -> o.where().substring(folder.toString().length()))
                .containsExactly("/.git", "/a.txt", "/b/c.md", "/b/loop", "/d.zip!/e.txt", "/self");
        assertThat(reasons(outcomes)).containsExactly(SkipReason.HIDDEN, SkipReason.LINK_CYCLE, SkipReason.LINK_CYCLE);
    }

    @Test
    void missingFileAndEmptyFolderAreNamed() throws IOException {
        assertThat(reasons(path(folder.resolve("none")))).containsExactly(SkipReason.UNREADABLE);
        assertThat(reasons(path(Files.createDirectory(folder.resolve("e"))))).containsExactly(SkipReason.EMPTY);
    }

    @Test
    void folderNestingIsBounded() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("1/2/3/4/5/6/7"));
        Files.writeString(deep.resolve("a.txt"), TEXT);
        assertThat(reasons(path(folder))).containsExactly(SkipReason.TOO_MANY);
    }

    /** So many spaces and letters, none of them held. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int read = (int) Math.min(left, length);
            Arrays.fill(buffer, offset, offset + Math.max(0, read), (byte) 'a');
            left -= read;
            return read <= 0 ? -1 : read;
        }
    }
}
