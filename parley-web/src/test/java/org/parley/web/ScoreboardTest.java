package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Probability;
import org.parley.workbench.outlook.forecast.ForecastCsv;
import org.parley.workbench.outlook.forecast.ForecastRegister;
import org.parley.workbench.outlook.forecast.RecordForecast;
import org.parley.workbench.outlook.forecast.RegisterEntry.Forecast;
import org.parley.workbench.outlook.forecast.RegisterEntry.Question;
import org.parley.workbench.outlook.forecast.RegisterEntry.Resolution;
import org.parley.workbench.workspace.CaseSession;

/** The scoreboard of a case beside which forecasts were recorded, ours and others'. */
class ScoreboardTest {
    @TempDir
    Path folder;

    private void record() {
        ForecastRegister register = new ForecastRegister(folder.resolve("forecasts.jsonl"));
        RecordForecast record = new RecordForecast(register);
        Question toll = new Question("toll", "A toll is agreed", "Yes if both sign it.", LocalDate.of(2026, 6, 30));
        Question fish = new Question("fish", "A quota is agreed", "Yes if both sign it.", LocalDate.of(2026, 9, 30));
        record.record(toll, forecast("toll", "parley", .7));
        record.record(fish, forecast("fish", "parley", .2));
        record.record(new ForecastCsv()
                .read("others.csv", "question,forecaster,made,probability\ntoll,Panel,2026-03-02,0.4\n"));
        record.resolve(new Resolution("toll", true, LocalDate.of(2026, 5, 1), "the text of the treaty"));
    }

    private static Forecast forecast(String question, String who, double share) {
        return new Forecast(question, who, LocalDate.of(2026, 3, 1), new Probability(share), new TreeMap<>());
    }

    @Test
    void forecastsStandUnderTheirQuestionWithItsRuleOursBesideOthers() {
        record();
        try (CaseSession session = Harbour.open(folder);
                WebServer server = WebServer.start(session, WebSettings.local(0), e -> {
                    throw new AssertionError(e);
                })) {
            Client client = new Client(server.port());
            String page = client.get("/scoreboard").body();
            assertThat(page).containsOnlyOnce("A toll is agreed, by 2026-06-30");
            assertThat(page.indexOf("Panel")).isBetween(page.indexOf("A toll"), page.indexOf("A quota"));
            assertThat(page).contains("Yes if both sign it.", "0.0900", "0.3600", "said 70");
            assertThat(client.get("/scoreboard.csv").body())
                    .contains("A toll is agreed,2026-06-30,Panel,2026-03-02,40");
            assertThat(client.get("/scoreboard.json").body()).contains("\"forecaster\" : \"Panel\"");
        }
    }
}
