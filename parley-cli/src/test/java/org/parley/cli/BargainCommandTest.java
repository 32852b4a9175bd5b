package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ParleyException;
import org.parley.workbench.render.TextStyle;
import picocli.CommandLine;

class BargainCommandTest {
    private static final String DOMAIN = """
            {"kind": "negotiation-domain", "name": "pie", "issues": [{"name": "who", "values": ["A", "both", "B"]}],
             "parties": [{"weights": [1.0], "evaluations": [[10, 6, 1]], "reservation": 0.2},
                         {"weights": [1.0], "evaluations": [[2, 6, 10]], "reservation": 0.5}]}
            """;

    private static final CliContext CONTEXT = new CliContext(
            River.workbench(),
            new Terminal(
                    new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                    new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                    new ByteArrayInputStream(new byte[0]),
                    TextStyle.PLAIN,
                    false));

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file = Path.of("");

    @BeforeEach
    void writeDomain() throws IOException {
        file = Files.writeString(folder.resolve("pie.json"), DOMAIN);
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((e, commandLine, parsed) -> {
                    throw e;
                })
                .execute(arguments);
    }

    @Test
    void jsonHoldsTheKeysAndPointsOfTheExchange() {
        assertThat(run(new BargainCommand(CONTEXT), file.toString(), "--json", "--disagreement", "natural-minimum"))
                .isZero();
        assertThat(out.toString())
                .isEqualTo("{\"outcomes\":3,\"pareto_size\":3,\"nash\":[[0.6,0.6]],\"kalai\":[[0.6,0.6]],"
                        + "\"ks\":[[0.6,0.6]],\"max_welfare\":[[1.0,0.2],[0.6,0.6]],\"disagreement\":[0.1,0.2]}\n");
    }

    @Test
    void theDisagreementPointDecidesWhatIsRational() {
        run(new BargainCommand(CONTEXT), file.toString(), "--json");
        assertThat(out.toString()).contains("\"max_welfare\":[[0.6,0.6]],\"disagreement\":[0.2,0.5]");
    }

    @Test
    void csvHasARowForEveryPointAndTextNamesTheAssumption() {
        run(new BargainCommand(CONTEXT), file.toString(), "--csv");
        assertThat(out.toString()).startsWith("point,party 1,party 2,who\nNash,0.6000,0.6000,both\n");
        run(new BargainCommand(CONTEXT), file.toString(), "--timing");
        assertThat(out.toString()).contains("Disagreement point (reservation values): [0.2, 0.5]");
        assertThat(err.toString()).contains("first run");
    }

    @Test
    void exportsAreWrittenAndReadBack() {
        run(
                new BargainCommand(CONTEXT),
                file.toString(),
                "--export-genius",
                folder.resolve("g").toString());
        List<String> before = new ArrayList<>(List.of(out.toString()));
        out.getBuffer().setLength(0);
        run(new BargainCommand(CONTEXT), folder.resolve("g").toString(), "--json");
        assertThat(before).isNotEmpty();
        assertThat(out.toString()).contains("\"pareto_size\":3").contains("\"nash\":[[0.6,0.6]]");
    }

    @Test
    void wrongWordsAreTold() {
        assertThat(run(new BargainCommand(CONTEXT))).isEqualTo(2);
        assertThatThrownBy(() -> CommandLine.populateCommand(
                                new BargainCommand(CONTEXT), file.toString(), "--disagreement", "x")
                        .call())
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("natural-minimum");
    }

    @Test
    void plansAreComparedFromFiles() throws IOException {
        Path plans = Files.writeString(
                folder.resolve("plans.csv"),
                "plan,issue,option\nFirst,land,cede\nSecond,land,freeze\nSecond,water,shared\n");
        assertThat(run(new CompareCommand(CONTEXT), plans.toString(), "--csv")).isZero();
        assertThat(out.toString()).isEqualTo("issue,First,Second\nland,cede,freeze\nwater,,shared\n");
        out.getBuffer().setLength(0);
        run(new CompareCommand(CONTEXT), plans.toString(), "--json");
        assertThat(out.toString())
                .contains("\"relation\":\"different\"")
                .contains("\"relation\":\"only in the second\"");
    }
}
