package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ParleyException;
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
            int code = new CommandLine(new StabilityCommand())
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
}
