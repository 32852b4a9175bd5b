package org.parley.workbench.bargaining.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ParleyException;
import org.parley.workbench.bargaining.ExportModel;

class ExchangeFormatsTest {
    private static final String DOMAIN = """
            <negotiation_template><utility_space number_of_issues="2"><objective index="0" name="U" type="objective" etype="objective">
            <issue index="1" name="Issue1" vtype="discrete" type="discrete" etype="discrete"><item index="1" value="A"/><item index="2" value="B"/><item index="3" value="C"/></issue>
            <issue index="2" name="Issue2" vtype="discrete" type="discrete" etype="discrete"><item index="1" value="X &amp; co"/><item index="2" value="Y"/></issue>
            </objective></utility_space></negotiation_template>
            """;
    private static final String PROFILE = """
            <utility_space><objective index="0" name="U" type="objective" etype="objective">
            <issue index="1" name="Issue1" vtype="discrete" type="discrete" etype="discrete"><item index="1" value="A" evaluation="100"/><item index="2" value="B" evaluation="20"/><item index="3" value="C" evaluation="2"/></issue>
            <issue index="2" name="Issue2" vtype="discrete" type="discrete" etype="discrete"><item index="1" value="X &amp; co" evaluation="5"/><item index="2" value="Y" evaluation="50"/></issue>
            <weight index="1" value="0.4"/><weight index="2" value="0.6"/></objective>
            <discount_factor value="0.05"/><reservation value="0.1"/></utility_space>
            """;

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Scenario read(String domain, String... profiles) throws IOException {
        for (int p = 0; p < profiles.length; p++) {
            write("side" + p + ".xml", profiles[p]);
        }
        return new ScenarioReader(List.of(), "").read(write("domain.xml", domain));
    }

    @Test
    void geniusProfilesAreScaledByTheLargestEvaluationOfEachIssue() throws IOException {
        Scenario scenario = read(DOMAIN, PROFILE, PROFILE.replace("\"0.1\"", "\"0.3\""));
        assertThat(scenario.model().space().names(new int[] {1, 0})).containsExactly("B", "X & co");
        assertThat(scenario.model().utilities(new int[] {1, 0})[0]).isCloseTo(0.4 * 0.2 + 0.6 * 0.1, within(1e-15));
        assertThat(scenario.model().reservations()).containsExactly(0.1, 0.3);
        assertThat(new ScenarioReader(List.of(), "").read(folder).model().space())
                .isEqualTo(scenario.model().space());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE negotiation_template>",
                "<!DOCTYPE a [<!ENTITY x \"y\">]>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE a SYSTEM \"http://localhost/none.dtd\">"
            })
    void documentTypesAndEntitiesAreRefused(String doctype) {
        assertThatThrownBy(() -> read("<?xml version=\"1.0\"?>\n" + doctype + DOMAIN, PROFILE))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("domain.xml:2")
                .hasMessageContaining("document type");
    }

    static Stream<List<String>> brokenProfiles() {
        return Stream.of(
                List.of(PROFILE.substring(0, 300), "must be well-formed XML"),
                List.of(PROFILE.replace("evaluation=\"20\"", ""), "attribute (evaluation)"),
                List.of(PROFILE.replace("evaluation=\"20\"", "evaluation=\"NaN\""), "must be a finite number"),
                List.of(PROFILE.replace("evaluation=\"20\"", "evaluation=\"-1\""), "must not be negative"),
                List.of(PROFILE.replace("value=\"B\"", "value=\"D\""), "The name (D) must be one of the domain"),
                List.of(PROFILE.replace("<item index=\"2\" value=\"B\" evaluation=\"20\"/>", ""), "The value (B)"),
                List.of(PROFILE.replace("value=\"B\"", "value=\"A\""), "only once"),
                List.of(PROFILE.replace("<weight index=\"2\" value=\"0.6\"/>", ""), "The weight of issue (Issue2"),
                List.of(PROFILE.replace("value=\"0.6\"", "value=\"-0.6\""), "must not be negative"),
                List.of(PROFILE.replace("vtype=\"discrete\"", "vtype=\"real\""), "must be discrete"));
    }

    @ParameterizedTest
    @MethodSource("brokenProfiles")
    void brokenProfilesNameThePlaceAndTheMend(List<String> broken) {
        assertThatThrownBy(() -> read(DOMAIN, broken.get(0)))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("side0.xml:")
                .hasMessageContaining(broken.get(1))
                .hasMessageContaining("Maybe ");
    }

    @ParameterizedTest
    @MethodSource("org.parley.workbench.bargaining.ReferenceCases#geniusFiles")
    void whatIsWrittenForGeniusAndNegoLogReadsBackTheSame(Path file) throws IOException {
        Scenario before = new ScenarioReader(List.of(), "").read(file);
        assertThat(new ExportModel(folder.resolve("genius")).genius(before)).isEmpty();
        assertThat(new ExportModel(folder.resolve("negolog")).negoLog(before)).isEmpty();
        for (String kind : List.of("genius", "negolog")) {
            Scenario after = new ScenarioReader(List.of(), "").read(folder.resolve(kind));
            assertThat(after.model().space()).isEqualTo(before.model().space());
            if (before.model().parties().size() < 10) {
                assertThat(after.model().reservations())
                        .containsExactly(before.model().reservations());
                long step = Math.max(1, before.model().space().size() / 50);
                for (long number = 0; number < before.model().space().size(); number += step) {
                    int[] outcome = before.model().space().outcome(number);
                    assertThat(after.model().utilities(outcome))
                            .containsExactly(before.model().utilities(outcome), within(1e-12));
                }
            }
        }
    }

    @Test
    void negoLogProfilesMustSpeakOfTheSameIssuesAndValues() throws IOException {
        Path first = write(
                "profileA.json",
                "{\"reservationValue\": 0.2, \"issueWeights\": {\"a\": 1}, \"issues\": {\"a\": {\"x\": 0.2, \"y\": 1}}}");
        write(
                "profileB.json",
                "{\"reservationValue\": 0, \"issueWeights\": {\"a\": 1}, \"issues\": {\"a\": {\"x\": 1, \"z\": 0.5}}}");
        assertThatThrownBy(() -> new ScenarioReader(List.of(), "").read(first))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("profileB.json:1:")
                .hasMessageContaining("The option (z)");
    }

    @Test
    void domainJsonWithWrongCountsIsRefusedWithItsPlace() throws IOException {
        Path file = write("d.json", """
                {"kind": "negotiation-domain", "name": "d",
                 "issues": [{"name": "a", "values": ["x", "y"]}],
                 "parties": [{"weights": [1], "evaluations": [[1]], "reservation": 0}]}
                """);
        assertThatThrownBy(() -> new ScenarioReader(List.of(), "").read(file))
                .hasMessageContaining("d.json:3:")
                .hasMessageContaining("The evaluations (1) must be as many as the options (2)");
        Path heavy = write("heavy.json", """
                {"kind": "negotiation-domain", "issues": [{"name": "a", "values": ["x", "y"]}],
                 "parties": [{"weights": [1.5], "evaluations": [[1, 2]], "reservation": 0}]}
                """);
        assertThatThrownBy(() -> new ScenarioReader(List.of(), "").read(heavy))
                .hasMessageContaining("heavy.json:2:")
                .hasMessageContaining("must sum to 1");
        Path cut = write("cut.json", "{\"kind\": \"negotiation-domain\", \"issues\": [{\"name\": \"a\"");
        assertThatThrownBy(() -> new ScenarioReader(List.of(), "").read(cut))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("cut.json:1:");
    }
}
