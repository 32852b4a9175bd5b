package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ParleyException;
import picocli.CommandLine;

/** Wrong requests end before any model is loaded; whole runs are in the tests of the evaluation set. */
class EvaluateCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine command = new CommandLine(new EvaluateCommand());
        command.setErr(new PrintWriter(err, true));
        command.setExecutionExceptionHandler((e, line, result) -> {
            err.append(e.getMessage());
            return e instanceof ParleyException ? 2 : 70;
        });
        return command.execute(arguments);
    }

    private String gold(String process) throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Files.writeString(
                gold.resolve("a.json"),
                "{\"process\": \"" + process + "\", \"text\": \"Yes.\", \"statements\": [], \"events\": []}");
        return gold.toString();
    }

    @Test
    void aMissingFolderIsWrongInput() {
        assertThat(run(folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("must hold hand-coded documents");
    }

    @Test
    void anUnknownLevelIsWrongInput() throws IOException {
        assertThat(run(gold("north"), "--min-f1", "act=0.5")).isEqualTo(2);
        assertThat(err.toString()).contains("The minimum (act=0.5)");
    }

    @Test
    void codebooksAreLookedForBesideTheGold() throws IOException {
        assertThat(run(gold("north"))).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        folder.resolve("codebooks").resolve("north.yaml").toString(),
                        "of process (north) must be there",
                        "--codebook");
    }

    @Test
    void anUnknownCodebookIsWrongInput() throws IOException {
        assertThat(run(gold("north"), "--codebook", "ukraine-rusia")).isEqualTo(2);
        assertThat(err.toString()).contains("\"ukraine-russia\" was meant");
    }

    @Test
    void oneCodebookAndAFolderOfThemExcludeEachOther() throws IOException {
        assertThat(run(gold("north"), "--codebook", "general", "--codebooks", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("mutually exclusive");
    }
}
