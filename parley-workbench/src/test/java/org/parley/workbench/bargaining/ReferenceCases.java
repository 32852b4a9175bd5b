package org.parley.workbench.bargaining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the reference cases are. */
public final class ReferenceCases {
    private ReferenceCases() {}

    /** The folder of all cases. */
    public static Path folder() {
        return Path.of("src/test/resources/org/parley/workbench/bargaining/cases");
    }

    /** The GENIUS domains, by name. */
    public static Stream<Path> geniusFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> sorted = files.filter(
                            file -> file.getFileName().toString().startsWith("genius-"))
                    .sorted()
                    .toList();
            return sorted.stream();
        }
    }
}
