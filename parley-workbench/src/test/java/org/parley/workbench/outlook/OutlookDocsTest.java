package org.parley.workbench.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.analysis.outlook.baserate.BaseRates;
import org.parley.analysis.outlook.forecast.PeaceEvent;
import org.parley.analysis.outlook.process.Assumption;
import org.parley.analysis.outlook.process.Assumptions;
import org.parley.analysis.outlook.process.PeaceFrontier;
import org.parley.analysis.outlook.process.PresentState;
import org.parley.workbench.json.Json;
import org.parley.workbench.outlook.mechanism.MechanismCatalogue;
import org.parley.workbench.outlook.mechanism.RunMechanism;

class OutlookDocsTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path METHODS = DOCS.resolve("methods").resolve("outlook");
    private static final String COMMAND = "parley outlook mechanism ";

    private static String read(Path page) throws IOException {
        return Files.readString(page);
    }

    private static List<String> methods() throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(METHODS)) {
            for (Path page : files.sorted().toList()) {
                pages.add(read(page));
            }
        }
        return pages;
    }

    @Test
    void everyMechanismHasAPageWithItsAssumptions() throws IOException {
        List<String> pages = methods();
        new MechanismCatalogue().entries().forEach(entry -> {
            String page = pages.stream()
                    .filter(each -> each.contains("### `" + entry.name() + "`"))
                    .findFirst()
                    .orElse("");
            assertThat(page).as(entry.name()).contains(entry.title(), "## Formula", "## Papers", "## Limits");
            entry.parameters()
                    .forEach(parameter -> assertThat(page)
                            .as(entry.name())
                            .contains("| `" + parameter.key() + "`", parameter.meaning()));
        });
    }

    @Test
    void everyAssumptionBaseRateAndEventIsDocumented() throws IOException {
        String process = read(METHODS.resolve("process.md"));
        for (Assumption assumption : Assumption.values()) {
            assertThat(process)
                    .contains(
                            "| `" + assumption.label() + "` | " + assumption.mechanism() + " |", assumption.meaning());
        }
        String rates = read(METHODS.resolve("base-rates.md"));
        BaseRates.all().forEach(rate -> assertThat(rates).contains("| `" + rate.name() + "` |"));
        String readers = read(DOCS.resolve("how-likely.md"));
        for (PeaceEvent event : PeaceEvent.values()) {
            assertThat(readers).contains(event.code());
        }
    }

    @Test
    void everyExampleOfAPagePrintsWhatThePageSays() throws IOException {
        int examples = 0;
        for (String page : methods()) {
            List<String> lines = page.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith(COMMAND)) {
                    examples++;
                    assertThat(printed(lines.get(i))).isEqualTo(lines.get(i + 1));
                }
            }
        }
        assertThat(examples).isGreaterThanOrEqualTo(15);
    }

    private static String printed(String command) {
        String[] words = command.substring(COMMAND.length()).split(" ");
        List<String> settings =
                Stream.of(words).filter(word -> word.contains("=")).toList();
        return Json.line(new RunMechanism().run(words[0], settings));
    }

    @Test
    void everyGaugeNamesAMechanismThatExists() {
        List<String> names = new MechanismCatalogue()
                .entries().stream().map(entry -> entry.name()).toList();
        assertThat(new PresentState(Assumptions.standard(), PeaceFrontier.division()).gauges())
                .allSatisfy(gauge -> assertThat(names).contains(gauge.page()));
    }

    @Test
    void nothingRecalledIsShownAsEstablished() {
        new MechanismCatalogue()
                .entries().stream()
                        .filter(entry -> entry.papers().contains("recalled"))
                        .forEach(entry -> assertThat(entry.papers()).contains("not checked"));
    }

    @Test
    void exampleOfTheReadersPageIsReadable() throws IOException {
        String page = read(DOCS.resolve("how-likely.md"));
        String yaml = page.substring(page.indexOf("```yaml") + 7, page.indexOf("```", page.indexOf("```yaml") + 7));
        OutlookQuestion question = new OutlookFiles().question("war.yaml", yaml);
        assertThat(question.stated()).hasSize(2);
        assertThat(question.signals()).hasSize(1);
    }
}
