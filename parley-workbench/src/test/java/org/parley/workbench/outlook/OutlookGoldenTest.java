package org.parley.workbench.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.workbench.outlook.OutlookQuestion.Effort;

/** A small run of the shipped defaults as a page; written anew with {@code -Dparley.golden.write=true}. */
class OutlookGoldenTest {
    private static final Path PAGE = Path.of("src/test/resources/org/parley/workbench/outlook/long-war.txt");

    @Test
    void pageOfTheDefaultsIsTheOneThatWasReviewed() throws IOException {
        OutlookFiles files = new OutlookFiles();
        OutlookQuestion question =
                files.question("long-war.yaml", files.standard()).with(new Effort(100, 20, 104, 1, 2, 16, .5));
        Scenario scenario = files.scenario("guarantee-ratified", files.scenarioText("guarantee-ratified"));
        String page = OutlookText.of(new AssessOutlook()
                .assess(new OutlookRequest(question, List.of(scenario), Map.of("long-war.yaml", "hash"), "test")));
        if (Boolean.getBoolean("parley.golden.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }
}
