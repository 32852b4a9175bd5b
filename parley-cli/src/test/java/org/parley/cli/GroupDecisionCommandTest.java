package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.analysis.groupdecision.GroupModel;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;
import picocli.CommandLine;

class GroupDecisionCommandTest {
    @TempDir
    private Path folder;

    private Path file;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copyTheShippedExample() throws IOException {
        file = folder.resolve("july-1914.yaml");
        try (InputStream in = getClass().getResourceAsStream("/org/parley/workbench/groupdecision/july-1914.yaml")) {
            Files.write(file, in.readAllBytes());
        }
    }

    private int run(String... arguments) {
        CommandLine command = new CommandLine(new GroupDecisionCommand());
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        command.setExecutionExceptionHandler((e, line, result) -> {
            err.append(e.getMessage());
            return e instanceof ParleyException ? 2 : 70;
        });
        return command.execute(arguments);
    }

    @Test
    void printsATableWithTheWarning() {
        assertThat(run(file.toString(), "--draws", "20")).isZero();
        assertThat(out.toString()).contains("July 1914", "ktab-spatial", "20 draws, seed 1", "Exploration");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void jsonHoldsTheModelsAndTurnsThatWereAskedFor() {
        assertThat(run(
                        file.toString(),
                        "--draws",
                        "20",
                        "--seed",
                        "7",
                        "--turns",
                        "3",
                        "--model",
                        "paper-equations",
                        "--json"))
                .isZero();
        YamlNode json = YamlNode.parse("out", out.toString());
        assertThat(json.require("settings").require("seed").integer()).isEqualTo(7);
        assertThat(json.require("challenge").items()).hasSize(1);
        YamlNode turns = json.require("challenge").items().get(0).require("turns");
        assertThat(turns.items()).hasSize(4);
        assertThat(turns.items().get(3).require("mean").number()).isEqualTo(0.5529798316519985);
    }

    @Test
    void csvHasOneLineForEachModelAndOneForAll() {
        assertThat(run(file.toString(), "--draws", "5", "--csv")).isZero();
        assertThat(out.toString().lines()).hasSize(10);
    }

    @Test
    void theProblemIsPrintedForKtab() throws IOException {
        assertThat(run(file.toString(), "--ktab")).isZero();
        assertThat(out.toString()).contains("Germany,,158,100,75,");
        Path csv = folder.resolve("july.csv");
        Files.writeString(csv, out.toString(), UTF_8);
        assertThat(run(csv.toString(), "--draws", "5", "--model", "weighted-mean", "--csv"))
                .isZero();
    }

    @Test
    void wrongInputEndsWithTwoAndItsPlace() throws IOException {
        Files.writeString(file, Files.readString(file).replace("position: 0.45", "position: 45"));
        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("july-1914.yaml:10:46").contains("position (45.0) of stakeholder (France)");
    }

    @Test
    void aFileThatIsNotThereEndsWithTwo() {
        assertThat(run(folder.resolve("none.yaml").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("none.yaml").contains("readable");
    }

    @Test
    void twoOutputsAtOnceAreWrongUsage() {
        assertThat(run(file.toString(), "--json", "--csv")).isEqualTo(2);
    }

    @Test
    void everyModelIsNamedInTheHelp() {
        String help =
                new CommandLine(new GroupDecisionCommand()).getUsageMessage().replaceAll("\\s+", " ");
        assertThat(help)
                .contains(GroupModel.all().stream().map(GroupModel::label).toList());
    }

    @Test
    void everyModelAndOptionIsDocumented() throws IOException {
        String reference = Files.readString(Path.of("..", "docs", "reference", "group-decision-file.md"));
        String method = Files.readString(Path.of("..", "docs", "methods", "group-decision.md"));
        for (GroupModel model : GroupModel.all()) {
            assertThat(reference).contains("`" + model.label() + "`");
            assertThat(method).contains("`" + model.label() + "`");
        }
        new CommandLine(new GroupDecisionCommand())
                .getCommandSpec()
                .optionsMap()
                .keySet()
                .forEach(option -> assertThat(reference).contains("`" + option + "`"));
    }
}
