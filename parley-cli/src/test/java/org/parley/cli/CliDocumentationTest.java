package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.workbench.render.TextStyle;
import picocli.CommandLine;

/** Every command and option must be in docs/reference/cli.md, in the section of its command. */
class CliDocumentationTest {
    private static final Path REFERENCE = Path.of("..", "docs", "reference", "cli.md");

    @Test
    void everyCommandAndOptionIsDocumented() throws IOException {
        String reference = Files.readString(REFERENCE);
        List<String> missing = new ArrayList<>();
        collect(root(), "parley", reference, missing);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyExitCodeIsDocumented() throws IOException {
        assertThat(Files.readString(REFERENCE)).contains("| 0 |", "| 1 |", "| 2 |", "| 3 |", "| 70 |");
    }

    private static CommandLine root() {
        Terminal silent = new Terminal(
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(new byte[0]),
                TextStyle.PLAIN,
                false);
        return ParleyCli.commandLine(new CliContext(River.workbench(), silent));
    }

    private static void collect(CommandLine command, String name, String reference, List<String> missing) {
        String section = section(reference, "## `" + name + "`");
        if (section.isEmpty()) {
            missing.add(name);
        }
        command.getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .filter(each ->
                        !List.of("-h", "--help", "-V", "--version", "--debug").contains(each))
                .filter(each -> !section.contains("`" + each))
                .forEach(each -> missing.add(name + " " + each));
        command.getSubcommands().forEach((child, line) -> collect(line, name + " " + child, reference, missing));
    }

    private static String section(String reference, String heading) {
        int start = reference.indexOf(heading + "\n");
        if (start < 0) {
            return "";
        }
        int end = reference.indexOf("\n## ", start + 1);
        return reference.substring(start, end < 0 ? reference.length() : end);
    }
}
