package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ParleyException;
import org.parley.workbench.Workbench;
import org.parley.workbench.ingest.NewCase;
import org.parley.workbench.ingest.ReadDocuments;
import org.parley.workbench.ingest.ReadRequest;
import org.parley.workbench.render.TextStyle;
import org.parley.workbench.workspace.CaseSession;
import picocli.CommandLine;

class StabilityCommandTest {
    private static final String DILEMMA = """
            decision_makers: [Row, Column]
            courses: [{id: r, owner: Row}, {id: c, owner: Column}]
            preferences:
              Row: {ranking: [3, 4, 1, 2]}
              Column: {ranking: [2, 4, 1, 3]}
            """;

    @TempDir
    private Path folder;

    private String run(String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            Terminal silent = new Terminal(
                    new PrintStream(caught, true, StandardCharsets.UTF_8),
                    new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                    new ByteArrayInputStream(new byte[0]),
                    TextStyle.PLAIN,
                    false);
            int code = new CommandLine(new StabilityCommand(new CliContext(River.workbench(), silent)))
                    .setExecutionExceptionHandler((e, line, result) -> e instanceof ParleyException ? 2 : 70)
                    .execute(arguments);
            return code + "\n" + caught.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(before);
        }
    }

    private String model() throws IOException {
        return Files.writeString(folder.resolve("pd.yaml"), DILEMMA).toString();
    }

    @Test
    void jsonHasTheEquilibriaAndTheStableStatesOfEachDecisionMaker() throws IOException {
        assertThat(run(model(), "--json"))
                .startsWith("0\n{")
                .contains("\"states\": 4")
                .contains("\"Nash\": [1]")
                .contains("\"SEQ\": [1, 4]")
                .contains("\"Row\": {");
    }

    @Test
    void onlyTheConceptsAskedForAreShown() throws IOException {
        assertThat(run(model(), "--json", "--concept", "seq,NM"))
                .contains("\"SEQ\": [1, 4]")
                .contains("\"NM\"")
                .doesNotContain("GMR");
    }

    @Test
    void questionsAndComparisonsAreAnswered() throws IOException {
        assertThat(run(
                        model(),
                        "--inverse",
                        "NN",
                        "--from",
                        "1",
                        "--explain",
                        "4",
                        "--compat",
                        "gmcr-plus",
                        "--coalitions",
                        "--sensitivity"))
                .startsWith("0\n")
                .contains(
                        "inverse", "explanations", "Row stays at state 4 (YY)", "compat", "coalitions", "sensitivity");
    }

    @Test
    void csvHasAHeadAndOneRowPerState() throws IOException {
        assertThat(run(model(), "--csv").lines().count()).isEqualTo(6);
    }

    @Test
    void aModelIsSavedAsYamlOrGmcrByTheNameOfTheFile() throws IOException {
        Path yaml = folder.resolve("saved.yaml");
        Path gmcr = folder.resolve("saved.gmcr");
        run(model(), "--save", yaml.toString());
        run(yaml.toString(), "--save", gmcr.toString());
        assertThat(run(gmcr.toString(), "--json")).contains("\"SEQ\": [1, 4]");
        assertThat(Files.readString(gmcr)).contains("preferenceRanking");
    }

    @Test
    void aWrongModelStateOrRuleIsWrongUsage() throws IOException {
        assertThat(run(folder.resolve("none.yaml").toString())).startsWith("2\n");
        assertThat(run(model(), "--from", "9")).isEqualTo("2\n");
        assertThat(run(model(), "--compat", "other")).isEqualTo("2\n");
    }

    @Test
    void theWorkedModelIsBuiltIn() {
        assertThat(run("ukraine-russia", "--concept", "Nash", "--json")).contains("\"states\": 5184");
    }

    private String riverCase() {
        Workbench river = River.workbench();
        Path file = folder.resolve("river.parley");
        new NewCase(river.codebooks(), river.clock()).create(file, "river");
        try (CaseSession session = CaseSession.open(file, river.codebooks())) {
            new ReadDocuments(river.source(), river.coders(), river.nearRepeats(), river.clock())
                    .read(
                            session,
                            new ReadRequest(
                                    List.of(
                                            "2026-01-03|Canal Mail|Upland wants the dam. Lowland rejects the dam.",
                                            "2026-01-04|Canal Mail|Upland rejects the toll. Lowland wants the toll."),
                                    1),
                            progress -> {});
        }
        return file.toString();
    }

    @Test
    void aCaseIsJudgedByTheModelOfItsPositionsWithItsQuotes() {
        assertThat(run(riverCase(), "--json", "--draws", "20", "--seed", "3", "--quotes", "4", "--courses", "2"))
                .startsWith("0\n")
                .contains("\"states\": 4", "\"Nash\": [4]")
                .contains("Upland wants the dam.", "\"draws\":20", "\"left_out_in_turn\":4");
    }

    @Test
    void aCaseCanBeAskedAsOfADayAndSavedAsAScenario() {
        Path saved = folder.resolve("river.yaml");
        assertThat(run(riverCase(), "--as-of", "2026-01-03", "--save", saved.toString()))
                .startsWith("0\n")
                .contains("Upland: the dam.");
        assertThat(run(
                        saved.toString(),
                        "--concept",
                        "Nash",
                        "--case",
                        folder.resolve("river.parley").toString()))
                .startsWith("0\n")
                .contains("Upland wants the dam.");
    }

    @Test
    void aCaseWithoutModelOrASecondCaseIsWrongUsage() {
        assertThat(run(riverCase(), "--as-of", "2001-01-01")).isEqualTo("2\n");
        assertThat(run(folder.resolve("river.parley").toString(), "--case", "other.parley"))
                .isEqualTo("2\n");
        assertThat(run(folder.resolve("none.parley").toString())).isEqualTo("2\n");
    }
}
