package org.parley.testing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.EvaluateCommand;
import picocli.CommandLine;

/**
 * Codes the open set with the shipped coder through the command, prints the figures to {@code target/accuracy-open.txt} and
 * the errors to {@code target/accuracy-open.html}, and fails when one falls below {@code open-floors.txt}.
 */
@Tag("slow")
class OpenSetAccuracyTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theCoderHoldsItsFloorsOnTheOpenSet() throws IOException, URISyntaxException {
        Path page = Path.of("target", "accuracy-open.html");
        List<String> arguments = new ArrayList<>(List.of(place("open").toString(), "--browser", page.toString()));
        floors().forEach(floor -> arguments.addAll(List.of("--min-f1", floor)));
        int exit = run(arguments);
        Files.writeString(Path.of("target", "accuracy-open.txt"), out.toString());
        assertThat(exit).as(err.toString()).isZero();
        assertThat(out.toString()).startsWith("Documents: 52, processes: 17.");
        assertThat(Files.readString(page)).contains("id=\"process-aceh\"", "id=\"yemen-01\"");
    }

    @Test
    void aMissedMinimumEndsWithOne(@TempDir Path folder) throws IOException, URISyntaxException {
        Files.copy(place("open").resolve("aceh-01.json"), folder.resolve("aceh-01.json"));
        Path codebook = place("codebooks").resolve("aceh.yaml");
        int exit = run(List.of(
                folder.toString(),
                "--codebook",
                codebook.toString(),
                "--json",
                "--predictions",
                folder.resolve("predictions").toString(),
                "--min-f1",
                "holder+act=1"));
        assertThat(exit).isEqualTo(1);
        assertThat(out.toString()).startsWith("{");
        assertThat(err.toString()).contains("of level (holder+act) must be at least 1.000.");
        assertThat(folder.resolve("predictions/aceh-01.json")).content().contains("\"confidence\"");
    }

    private int run(List<String> arguments) {
        CommandLine command = new CommandLine(new EvaluateCommand());
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments.toArray(String[]::new));
    }

    private static List<String> floors() throws IOException, URISyntaxException {
        return Files.readAllLines(place("open-floors.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static Path place(String name) throws URISyntaxException {
        return Path.of(OpenSetAccuracyTest.class.getResource(name).toURI());
    }
}
