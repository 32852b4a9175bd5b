package org.parley.workbench.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.parley.model.ParleyException;
import org.parley.workbench.workspace.Codebooks;

/**
 * Makes a case for an example that ships with the program. An example is a folder of resources with a file
 * "index.txt" that names its articles, one a line; the codebook has the example's name.
 */
public final class DemoCase {
    private static final String ROOT = "/org/parley/workbench/example/";

    private final NewCase newCase;

    /** The use case with its seams. */
    public DemoCase(Codebooks codebooks, Clock clock) {
        this.newCase = new NewCase(codebooks, clock);
    }

    /** The case file, the folder with the example's articles, how many they are. */
    public record Made(Path file, Path inputs, int articles) {}

    /** Copies the articles into the folder and makes the case, if it is not there from an earlier time. */
    public Made make(String example, Path folder) {
        Path inputs = folder.resolve(example);
        List<String> names = text(example, "index.txt")
                .lines()
                .filter(each -> !each.isBlank())
                .toList();
        try {
            Files.createDirectories(inputs);
            for (String name : names) {
                Files.writeString(inputs.resolve(name), text(example, name));
            }
        } catch (IOException e) {
            throw new ParleyException("The work folder (" + folder + ") must be writable: " + e.getMessage(), e);
        }
        Path file = folder.resolve(example + ".parley");
        if (!Files.exists(file)) {
            newCase.create(file, example);
        }
        return new Made(file, inputs, names.size());
    }

    private static String text(String example, String name) {
        try (InputStream in = DemoCase.class.getResourceAsStream(ROOT + example + "/" + name)) {
            if (in == null) {
                throw ParleyException.withMend(
                        "The example (" + example + ") must ship with the program.",
                        "ukraine-russia or colombia-farc was meant.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ParleyException("The example (" + example + ") must be readable.", e);
        }
    }
}
