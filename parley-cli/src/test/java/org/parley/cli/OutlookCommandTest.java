package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.workbench.ingest.NewCase;
import org.parley.workbench.render.TextStyle;
import picocli.CommandLine;

class OutlookCommandTest {
    @TempDir
    Path folder;

    private final StringWriter words = new StringWriter();

    private String run(Object command, String... arguments) {
        StringWriter data = new StringWriter();
        CommandLine root = command instanceof CommandLine line ? line : new CommandLine(command);
        int code = root.setOut(new PrintWriter(data))
                .setErr(new PrintWriter(words))
                .setExecutionExceptionHandler((e, line, result) -> {
                    line.getErr().println(e.getMessage());
                    return 2;
                })
                .execute(arguments);
        return code == 0 ? data.toString() : "code " + code + ": " + words;
    }

    private static CliContext context() {
        return new CliContext(
                River.workbench(),
                new Terminal(System.out, System.err, InputStream.nullInputStream(), TextStyle.PLAIN, false));
    }

    private static OutlookCommand outlook() {
        return new OutlookCommand(context());
    }

    private String assumptions() throws IOException {
        Path file = folder.resolve("war.yaml");
        Files.writeString(file, """
                title: A war
                as-of: 2025-01-01
                war-start: 2022-01-01
                draws: 50
                trajectories: 20
                drivers: 0
                assumptions: {guarantee: {beta: [4, 4], because: a treaty}}
                """);
        return file.toString();
    }

    @Test
    void randomWalkPrintsTheJsonOfTheIssue() {
        assertThat(run(
                        outlook(),
                        "mechanism",
                        "random-walk",
                        "--set",
                        "n=10",
                        "--set",
                        "start=5",
                        "--set",
                        "prior-a=6,4",
                        "--set",
                        "prior-b=4,6",
                        "--set",
                        "cost=.01",
                        "--json"))
                .isEqualTo("{\"fighting_value_sum\":1.1596158507070053,\"settle\":0.9375,\"battles\":10.645751953125,"
                        + "\"settled_by\":{\"0\":0.0,\"5\":0.0,\"10\":0.37109375,\"20\":0.9375}}\n");
    }

    @Test
    void mechanismsAreListedWithTheirPapers() {
        assertThat(run(outlook(), "mechanism")).contains("M3 random-walk").contains("Fearon 1995");
    }

    @Test
    void outlookWorksFromAnAssumptionsFileAlone() throws IOException {
        String page = run(outlook(), assumptions(), "--scenario", "referendum-required");
        assertThat(page)
                .startsWith("A war, as of 2025-01-01")
                .contains("base rate", "T2-30", "Referendum required", "a treaty");
        assertThat(run(outlook(), assumptions(), "--csv")).startsWith("scenario,event,by,base,");
    }

    @Test
    void sameSeedPrintsTheSameBytesOnAnyNumberOfThreads() throws IOException {
        String one = run(outlook(), assumptions(), "--json", "--threads", "1");
        assertThat(run(outlook(), assumptions(), "--json", "--threads", "3")).isEqualTo(one);
        assertThat(one).contains("\"base_low\"").contains("\"seed\" : 1");
        assertThat(run(outlook(), assumptions(), "--json", "--seed", "2")).isNotEqualTo(one);
    }

    @Test
    void wrongDayIsOneClearError() throws IOException {
        assertThat(run(outlook(), assumptions(), "--as-of", "2021-01-01"))
                .startsWith("code 2: ")
                .contains("war.yaml:3:12: The start of the war (2022-01-01)");
    }

    @Test
    void forecastIsRecordedFromAnOutlookResolvedAndScored() throws IOException {
        String register = folder.resolve("register.jsonl").toString();
        String file = assumptions();
        String[] record = {
            "record",
            "--register",
            register,
            "--question",
            "hold",
            "--event",
            "T2-30",
            "--by",
            "2025-12-31",
            "--from",
            file
        };
        assertThat(run(ForecastCommand.of(context()), record)).isEmpty();
        assertThat(Files.readString(Path.of(register)))
                .contains("\"rule\":\"Yes if", "\"base_rate\":", "\"seed\":\"1\"", "war.yaml");
        assertThat(run(
                        ForecastCommand.of(context()),
                        "resolve",
                        "--register",
                        register,
                        "--question",
                        "hold",
                        "--outcome",
                        "no",
                        "--on",
                        "2025-12-31",
                        "--evidence",
                        "fighting went on"))
                .isEmpty();
        assertThat(run(ForecastCommand.of(context()), "score", "--register", register, "--csv"))
                .contains("forecaster,resolved,brier")
                .contains("parley,1,");
    }

    @Test
    void forecastWithoutARuleIsRefused() {
        String register = folder.resolve("r.jsonl").toString();
        assertThat(run(
                        ForecastCommand.of(context()),
                        "record",
                        "--register",
                        register,
                        "--question",
                        "q",
                        "--text",
                        "A truce?",
                        "--by",
                        "2025-12-31",
                        "--probability",
                        ".3",
                        "--made",
                        "2025-01-01"))
                .contains("must have a resolution rule");
    }

    @Test
    void backtestPrintsTheScoresOfTheDesign() {
        assertThat(run(ForecastCommand.of(context()), "score", "--backtest", "--csv"))
                .contains("2025-03-31,RFI,0.1998", "2025-03-31,Metaculus,0.7263", "2025-03-31,Glimt,0.2610")
                .contains("2025-05-08,base rate .354 a year,0.0567", "2025-05-08,lognormal duration,0.0593");
    }

    private String river() {
        Path file = folder.resolve("river.parley");
        new NewCase(River.workbench().codebooks(), River.CLOCK).create(file, "river");
        return file.toString();
    }

    @Test
    void outlookOfACaseSaysWhatItsCodebookLacks() {
        String[] small = {"--as-of", "2026-02-01", "--war-start", "2024-01-01", "--draws", "20", "--trajectories", "4"};
        String[] arguments = new String[small.length + 3];
        arguments[0] = river();
        System.arraycopy(small, 0, arguments, 1, small.length);
        arguments[small.length + 1] = "--drivers";
        arguments[small.length + 2] = "0";
        assertThat(run(outlook(), arguments))
                .startsWith("The river talks, as of 2026-02-01")
                .contains(
                        "A: Upland, B: Lowland", "No option of the codebook plays these parts", "war_start=2024-01-01");
    }

    @Test
    void forecastOfACaseIsRecordedWithAllThatIsNeededToRepeatIt() throws IOException {
        String register = folder.resolve("of-case.jsonl").toString();
        String[] record = {
            "record",
            "--register",
            register,
            "--question",
            "end",
            "--event",
            "T3",
            "--by",
            "2026-12-31",
            "--from",
            river(),
            "--made",
            "2026-02-01"
        };
        assertThat(run(ForecastCommand.of(context()), record)).isEmpty();
        assertThat(Files.readString(Path.of(register)))
                .contains("\"rule\":\"Yes if", "\"made\":\"2026-02-01\"", "\"event\":\"T3\"", "\"base_rate\":")
                .contains("\"seed\":\"1\"", "\"bargain\":\"share\"", "record=", "\"version\":");
        assertThat(run(ForecastCommand.of(context()), "score", "--register", register))
                .contains("open forecasts: 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "record --question q --event T1 --by 2026-12-31 --probability 1.4 | 1.4 | [0, 1]",
                "record --question q --event T1 --by 2026-12-31 --probability -0.1 | -0.1 | [0, 1]",
                "record --question q --event T9 --by 2026-12-31 --probability 0.4 | T9 | T2-30",
                "record --question q --event T1 --probability 0.4 | must have a date | --by",
                "record --question q --event T1 --by 2026-12-31 | must have a probability | --from FILE",
                "record --question q --event T1 --by 2024-01-01 --probability 0.4 --made 2025-01-01 | 2024-01-01 | 2025-01-01",
                "resolve --question unknown --outcome yes --on 2026-01-01 --evidence x | unknown | Maybe"
            })
    void wrongForecastIsOneClearErrorWithAMend(String line, String message, String mend) {
        String[] words = (line.strip() + " --register " + folder.resolve("bad.jsonl")).split(" ");
        assertThat(run(ForecastCommand.of(context()), words))
                .startsWith("code 2: ")
                .contains(message.strip(), mend.strip());
        assertThat(folder.resolve("bad.jsonl")).doesNotExist();
    }

    @Test
    void phasesAreTimedOnTheSideAndNotAmongTheData() throws IOException {
        String page = run(outlook(), assumptions(), "--timing");
        assertThat(page).doesNotContain(" ms");
        assertThat(words.toString()).contains("simulation", "sensitivity", "in all", " ms");
    }

    @Test
    void optionsOfACaseAreRefusedWithoutOne() throws IOException {
        String empty = river();
        assertThat(run(outlook(), assumptions(), "--war-start", "2024-01-01"))
                .startsWith("code 2: ")
                .contains("must go with a case");
        assertThat(run(outlook(), assumptions(), "--bargain", "packages")).contains("must go with a case");
        assertThat(run(outlook(), empty, "--bargain", "package")).contains("(package)", "auto, packages, share");
        assertThat(run(outlook(), empty, "--bargain", "packages")).contains("must have packages to bargain over");
        assertThat(run(outlook(), "nowhere.parley")).startsWith("code 2: ");
    }
}
