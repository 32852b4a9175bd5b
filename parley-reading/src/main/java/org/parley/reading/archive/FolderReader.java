package org.parley.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.model.text.CodedDate;
import org.parley.model.text.DateOrigin;
import org.parley.reading.source.DocumentFacts;
import org.parley.reading.source.ReadingLimits;
import org.parley.reading.source.SkipReason;
import org.parley.reading.source.Skipped;
import org.parley.reading.source.SourceItem;

/**
 * A file or folder to items, in the order of names. Links are followed, each folder once: a link back is a named skip.
 * The date of a file is the last resort for a document's date.
 */
public final class FolderReader {
    private final ReadingLimits limits;
    private final StreamReader streams;

    public FolderReader(ReadingLimits limits) {
        this.limits = limits;
        this.streams = new StreamReader(limits);
    }

    /** The items of a file or of all files below a folder. */
    public void read(Path path, DocumentFacts facts, Consumer<SourceItem> sink) {
        new Walk(facts, sink).visit(path, 0);
    }

    /** Whether a part of the path begins with a dot, or the path is what an operating system leaves behind. */
    static boolean hidden(String path) {
        for (String part : path.split("[/\\\\]")) {
            boolean dots = part.equals(".") || part.equals("..");
            if ((part.startsWith(".") && !dots) || part.equals("__MACOSX") || part.equals("Thumbs.db")) {
                return true;
            }
        }
        return false;
    }

    private final class Walk {
        private final DocumentFacts facts;
        private final Consumer<SourceItem> sink;
        private final Set<Path> folders = new HashSet<>();
        private int files;

        Walk(DocumentFacts facts, Consumer<SourceItem> sink) {
            this.facts = facts;
            this.sink = sink;
        }

        void visit(Path path, int depth) {
            try {
                if (Files.isDirectory(path)) {
                    folder(path, depth);
                } else if (Files.isSymbolicLink(path) && !Files.exists(path)) {
                    skip(path, SkipReason.LINK_CYCLE, "The link leads to itself or to nothing.");
                } else if (!Files.exists(path)) {
                    skip(path, SkipReason.UNREADABLE, "There is no such file.");
                } else if (!Files.isRegularFile(path) && depth > 0) {
                    skip(path, SkipReason.UNREADABLE, "It is not a regular file.");
                } else {
                    file(path);
                }
            } catch (IOException e) {
                skip(path, SkipReason.UNREADABLE, "Reading failed: " + e.getMessage() + ".");
            }
        }

        private void folder(Path path, int depth) throws IOException {
            if (depth > limits.depth().folders()) {
                skip(
                        path,
                        SkipReason.TOO_MANY,
                        "It is nested deeper than " + limits.depth().folders() + " folders.");
            } else if (!folders.add(path.toRealPath())) {
                skip(path, SkipReason.LINK_CYCLE, "The link leads to a folder that is read already.");
            } else {
                List<Path> children = children(path);
                if (children.isEmpty()) {
                    skip(path, SkipReason.EMPTY, "The folder is empty.");
                }
                children.forEach(child -> child(child, depth + 1));
            }
        }

        private void child(Path child, int depth) {
            if (hidden(String.valueOf(child.getFileName()))) {
                skip(child, SkipReason.HIDDEN, "Hidden files are not read.");
            } else {
                visit(child, depth);
            }
        }

        private List<Path> children(Path path) throws IOException {
            List<Path> children = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
                for (Path child : stream) {
                    if (children.size() >= limits.entries()) {
                        skip(path, SkipReason.TOO_MANY, "It holds more than " + limits.entries() + " files.");
                        break;
                    }
                    children.add(child);
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
            children.sort(null);
            return children;
        }

        private void file(Path path) throws IOException {
            if (++files > limits.entries()) {
                if (files == limits.entries() + 1) {
                    skip(
                            path,
                            SkipReason.TOO_MANY,
                            "More than " + limits.entries() + " files: this and all after it are left out.");
                }
                return;
            }
            LocalDate day = Files.getLastModifiedTime(path)
                    .toInstant()
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate();
            DocumentFacts known = facts.or(DocumentFacts.dated(CodedDate.day(day), DateOrigin.FILE));
            try (InputStream stream = Files.newInputStream(path)) {
                streams.read(path.toString(), stream, known, sink);
            }
        }

        private void skip(Path path, SkipReason reason, String detail) {
            sink.accept(new Skipped(path.toString(), reason, detail));
        }
    }
}
