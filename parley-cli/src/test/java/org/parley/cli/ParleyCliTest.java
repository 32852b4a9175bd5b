package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.workbench.render.TextStyle;

class ParleyCliTest extends CliTest {
    private static final String DAM = "2026-01-20|River Post|Upland rejects the dam for ever.";
    private static final String TOLL = "2026-01-22|Canal Mail|Lowland wants the toll. Lowland wants the dam.";

    @TempDir
    Path folder;

    private String file = "";

    @BeforeEach
    void name() {
        file = folder.resolve("river.parley").toString();
    }

    private void make() {
        assertThat(run("new", file, "--codebook", "river")).isZero();
        assertThat(run("read", file, DAM, TOLL)).isZero();
    }

    @Test
    void theThreadRunsFromInputsToThePrintedMatrix() {
        make();
        assertThat(err()).contains("Read 2 of 2 found: 3 statements");
        assertThat(out()).isEmpty();
        assertThat(run("positions", file)).isZero();
        assertThat(out()).contains("The river talks: positions as of 2026-01-22", "✖ the dam", "● the toll");
        assertThat(err()).isEmpty();
    }

    @Test
    void plansOfFilesAreSetAgainstTheRecordOfACase() throws IOException {
        make();
        Path plans = Files.writeString(
                folder.resolve("plans.csv"), "plan,issue,option\nWorks,water,dam\nWorks,trade,toll\n");
        assertThat(run("compare", file, plans.toString())).isZero();
        assertThat(out())
                .contains("The river talks, as of 2026-01-22")
                .contains("breaks a red line")
                .contains("Upland: \"Upland rejects the dam for ever.\" (River Post, 2026-01-20)")
                .contains("(red line of Upland): drop it");
        assertThat(run("compare", file, plans.toString(), "--party", "Lowland", "--csv"))
                .isZero();
        assertThat(out())
                .startsWith("plan,issue,option,")
                .contains("Lowland,accepted")
                .doesNotContain("Upland,");
        assertThat(run("compare", file, "dream")).isEqualTo(2);
        assertThat(err()).contains("The plan (dream) must be a file or a plan of the codebook.");
    }

    @Test
    void aCaseIsBargainedOverAndExported() {
        make();
        Path models = folder.resolve("models");
        assertThat(run("bargain", file, "--draws", "50", "--timing", "--genius", models.toString()))
                .isZero();
        assertThat(out())
                .contains("Upland rejects: the dam")
                .contains("Disagreement point (reservation values): [0.5, 0.5]")
                .contains("Over 50 draws (seed 1)");
        assertThat(err()).contains("found with 50 draws");
        assertThat(run("bargain", models.toString(), "--json")).isZero();
        assertThat(run("bargain", file, "--json", "--reservation", "Upland=0.6"))
                .isZero();
        assertThat(out()).contains("\"red line\"").contains("0.6");
        assertThat(run("bargain", file, "--party", "Upland")).isEqualTo(2);
        assertThat(err()).contains("must be two or more that have spoken");
    }

    @Test
    void aSkippedPartGivesThreeAndItsReason() {
        run("new", file, "--codebook", "river");
        assertThat(run("read", file, DAM, "!is a picture")).isEqualTo(3);
        assertThat(err()).contains("1 skipped:", "is a picture");
    }

    @Test
    void readingMakesAMissingCaseWithTheNamedCodebook() {
        assertThat(run("read", file, "--codebook", "river", DAM)).isZero();
        assertThat(Path.of(file)).exists();
    }

    @Test
    void jsonAndCsvAreDataOnStandardOutput() {
        make();
        assertThat(run("positions", file, "--json", "--party", "Highton")).isZero();
        assertThat(out())
                .startsWith("{")
                .contains("\"as_of\" : \"2026-01-22\"")
                .doesNotContain("\"party\" : \"Lowland\"");
        assertThat(run("timeline", file, "--csv")).isZero();
        assertThat(out()).startsWith("day,kind,who");
        assertThat(run("ask", file, "--csv", "dam")).isZero();
        assertThat(out()).startsWith("document,publisher");
        assertThat(run("export", file, "json")).isZero();
        assertThat(out().lines()).hasSize(3).allSatisfy(each -> assertThat(each).startsWith("{\"document\""));
        assertThat(run("positions", file, "--json", "--csv")).isEqualTo(2);
    }

    @Test
    void anEmptyAnswerGivesOne() {
        make();
        assertThat(run("ask", file, "pineapple")).isEqualTo(1);
        assertThat(run("positions", file, "--as-of", "2020-01-01")).isEqualTo(1);
    }

    @Test
    void wrongInputGivesTwoAndItsMendWithoutAStackTrace() {
        assertThat(run("positions", file)).isEqualTo(2);
        assertThat(err()).contains("must exist", "Maybe ").doesNotContain("\tat ");
        assertThat(run("positoins", file)).isEqualTo(2);
        assertThat(err()).contains("Did you mean");
        assertThat(run("read")).isEqualTo(2);
        make();
        assertThat(run("positions", file, "--as-of", "yesterday")).isEqualTo(2);
        assertThat(err()).contains("2026-02-17 was meant");
        assertThat(run("positions", file, "--as-of", "yesterday", "--debug")).isEqualTo(2);
        assertThat(err()).contains("\tat ");
    }

    @Test
    void checkGivesOneForAnUnsoundCase() throws IOException {
        make();
        assertThat(run("check", file)).isZero();
        assertThat(err()).contains("all sound");
        Files.writeString(Path.of(file), "no case any more");
        assertThat(run("check", file)).isEqualTo(2);
    }

    @Test
    void codePrintsOneJsonObjectADocumentAndLineWithTheFieldsOfTheContract() {
        assertThat(run("code", "--codebook", "river", DAM, TOLL)).isZero();
        assertThat(out().lines())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each)
                        .contains(
                                "{\"document\":{\"id\":",
                                "\"title\":",
                                "\"published\":",
                                "\"text\":",
                                "\"statements\":[{")
                        .contains(
                                "\"quote\":",
                                "\"start\":",
                                "\"end\":",
                                "\"holder\":",
                                "\"speaker\":",
                                "\"via\":",
                                "\"act\":")
                        .contains(
                                "\"issue\":",
                                "\"option\":",
                                "\"polarity\":",
                                "\"firmness\":",
                                "\"condition\":",
                                "\"date\":")
                        .contains("\"figures\":", "\"confidence\":", "\"events\":["));
    }

    @Test
    void codebooksAreListedShownAndValidated() {
        assertThat(run("codebook", "list")).isZero();
        assertThat(out()).contains("river\tThe river talks\t3 parties");
        assertThat(run("codebook", "show", "river")).isZero();
        assertThat(out()).isEqualTo("codebook: river\n");
        assertThat(run("codebook", "validate", "sea")).isEqualTo(2);
    }

    @Test
    void progressOffATerminalIsPlainLinesAndOnOneABar() {
        long[] now = {0};
        Terminal live = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(new byte[0]),
                new TextStyle(100, false, false),
                true);
        try (ProgressLine line = new ProgressLine(live, false, () -> now[0])) {
            now[0] = 2000;
            line.accept(new org.parley.workbench.ingest.ReadProgress(4, 8, true, 31, "x"));
        }
        assertThat(err()).contains("[######......] 4 of 8 documents, 31 statements, 2.0/s, 2 s left");
    }

    @Test
    void waitingForTheModelsIsSaid() {
        long[] now = {0};
        Terminal live = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(new byte[0]),
                new TextStyle(100, false, false),
                true);
        try (ProgressLine line = new ProgressLine(live, false, () -> now[0])) {
            now[0] = 2000;
            line.accept(new org.parley.workbench.ingest.ReadProgress(0, 3, false, 0, ""));
        }
        assertThat(err())
                .contains("0 of 3+ documents, loading the language models")
                .doesNotContain("0.0/s");
    }

    @Test
    void aMistypedInputIsRefusedBeforeACaseIsMade() {
        assertThat(run("read", file, "--codebook", "river", "mistyped")).isEqualTo(2);
        assertThat(err()).contains("must exist").doesNotContain("Made ");
        assertThat(Path.of(file)).doesNotExist();
    }

    @Test
    void helpAndVersionAreFine() {
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("Parley ");
        assertThat(run("read", "--help")).isZero();
        assertThat(out()).contains("--threads");
        assertThat(run()).isZero();
        assertThat(out()).contains("Usage: parley");
    }
}
