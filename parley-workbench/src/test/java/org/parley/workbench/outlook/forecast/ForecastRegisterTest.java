package org.parley.workbench.outlook.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ParleyException;
import org.parley.model.Probability;
import org.parley.workbench.outlook.forecast.RegisterEntry.Forecast;
import org.parley.workbench.outlook.forecast.RegisterEntry.Question;
import org.parley.workbench.outlook.forecast.RegisterEntry.Resolution;

class ForecastRegisterTest {
    private static final LocalDate MADE = LocalDate.of(2025, 1, 1);
    private static final Question QUESTION =
            new Question("truce-2025", "A truce in 2025?", "Yes if both announce one.", LocalDate.of(2025, 12, 31));

    @TempDir
    Path folder;

    private ForecastRegister register = new ForecastRegister(Path.of("unset"));

    @BeforeEach
    void open() {
        register = new ForecastRegister(folder.resolve("register.jsonl"));
    }

    private static Forecast forecast(String who, double probability) {
        return new Forecast("truce-2025", who, MADE, new Probability(probability), Map.of("seed", "7"));
    }

    @Test
    void entriesAreReadBackAsTheyWereWritten() {
        RecordForecast record = new RecordForecast(register);
        record.record(QUESTION, forecast("us", .3));
        Resolution resolution = new Resolution("truce-2025", true, LocalDate.of(2025, 6, 1), "both statements");
        record.resolve(resolution);
        assertThat(register.entries()).containsExactly(QUESTION, forecast("us", .3), resolution);
    }

    @Test
    void linesAreOnlyEverAdded() throws IOException {
        RecordForecast record = new RecordForecast(register);
        record.record(QUESTION, forecast("us", .3));
        String before = Files.readString(register.file());
        record.record(QUESTION, forecast("us", .4));
        assertThat(Files.readString(register.file())).startsWith(before).hasLineCount(3);
    }

    @Test
    void questionWithoutARuleCannotBeRecorded() {
        assertThatThrownBy(() -> new Question("q", "A truce?", " ", MADE))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("resolution rule");
    }

    @Test
    void questionCannotBeChangedOrAnsweredTwiceOrForecastTooLate() {
        RecordForecast record = new RecordForecast(register);
        record.record(QUESTION, forecast("us", .3));
        Question changed = new Question("truce-2025", "A truce?", "Yes if one announces it.", QUESTION.by());
        assertThatThrownBy(() -> record.record(changed, forecast("us", .3))).hasMessageContaining("must keep");
        record.resolve(new Resolution("truce-2025", false, QUESTION.by(), "none was announced"));
        assertThatThrownBy(() -> record.resolve(new Resolution("truce-2025", true, QUESTION.by(), "x")))
                .hasMessageContaining("only once");
        assertThatThrownBy(() -> record.record(QUESTION, forecast("us", .9))).hasMessageContaining("too late");
        assertThatThrownBy(() -> record.record(List.of(new Forecast("other", "us", MADE, Probability.ONE, Map.of()))))
                .hasMessageContaining("must be recorded with its rule first");
    }

    @Test
    void importedForecastsAreScoredBesideOurs() {
        RecordForecast record = new RecordForecast(register);
        record.record(QUESTION, forecast("us", .3));
        record.record(new ForecastCsv()
                .read("f.csv", "question,forecaster,made,probability\ntruce-2025,\"crowd, all\",2025-02-01,0.6\n"));
        assertThat(new ScoreForecasts().score(register).open()).isEqualTo(2);
        record.resolve(new Resolution("truce-2025", false, QUESTION.by(), "none was announced"));
        ScoreForecasts.Findings findings = new ScoreForecasts().score(register);
        assertThat(findings.open()).isZero();
        assertThat(findings.lines()).extracting(line -> line.forecaster()).containsExactly("crowd, all", "us");
        assertThat(findings.lines().get(0).brier()).isCloseTo(.36, within(1e-12));
        assertThat(findings.lines().get(1).log()).isCloseTo(-Math.log(.7), within(1e-12));
        assertThat(findings.reliability()).hasSize(2);
    }

    @Test
    void forecasterWorseThanItsOwnBaseRateIsNamed() {
        RecordForecast record = new RecordForecast(register);
        record.record(
                QUESTION, new Forecast("truce-2025", "parley", MADE, new Probability(.6), Map.of("base_rate", "0.2")));
        record.resolve(new Resolution("truce-2025", false, QUESTION.by(), "none was announced"));
        ScoreForecasts.Findings findings = new ScoreForecasts().score(register);
        assertThat(findings.lines())
                .extracting(line -> line.forecaster())
                .containsExactly("parley", "parley (its base rate)");
        assertThat(findings.worseThanBaseRate()).containsExactly("parley");
    }

    @Test
    void wrongCsvIsRefusedWithItsPlace() {
        ForecastCsv csv = new ForecastCsv();
        String head = "question,forecaster,made,probability\n";
        assertThatThrownBy(() -> csv.read("f.csv", "a,b\n")).hasMessageStartingWith("f.csv:1:1:");
        assertThatThrownBy(() -> csv.read("f.csv", head + "q,x,2025-01-01,40\n"))
                .hasMessageStartingWith("f.csv:2:1: The probability (40)")
                .hasMessageContaining("percentage");
        assertThatThrownBy(() -> csv.read("f.csv", head + "\nq,x,1.1.2025,.4\n"))
                .hasMessageStartingWith("f.csv:3:1:");
        assertThatThrownBy(() -> csv.read("f.csv", head + "q,x,.4\n")).hasMessageContaining("has 3");
    }

    @Test
    void brokenLineOfTheRegisterIsNamed() throws IOException {
        Files.writeString(register.file(), "{\"kind\": \"guess\", \"question\": \"q\"}\n");
        assertThatThrownBy(register::entries)
                .hasMessageContaining("register.jsonl line 1:1:10")
                .hasMessageContaining("(guess)");
    }

    @Test
    void backtestIsReproducedToThePrintedDigits() {
        double[] printed = {.1998, .7263, .2610, .0731, .0782, .1058, .3834, .2218, .0567, .0593};
        List<Backtest.Line> lines = new Backtest().lines();
        assertThat(lines).hasSize(printed.length);
        for (int i = 0; i < printed.length; i++) {
            assertThat(lines.get(i).brier()).isCloseTo(printed[i], within(5.1e-5));
        }
        assertThat(new Backtest().source()).contains("published");
    }
}
