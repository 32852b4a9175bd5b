package org.parley.workbench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;
import org.parley.model.text.Passage;
import org.parley.workbench.evaluate.gold.GoldFolder;

/** What an evaluation writes: the page, the predictions, and the verdict on minimum figures. */
class EvaluationFilesTest {
    @TempDir
    private Path folder;

    private Evaluation evaluation;

    @BeforeEach
    void evaluate() {
        evaluation = WorkedExample.evaluate(folder);
    }

    @Test
    void thePageNeedsNothingElse() {
        assertThat(ErrorBrowser.of(evaluation)).doesNotContain("http", "src=", "<script", "@import", "url(");
    }

    @Test
    void thePageEscapesWhatItShows() {
        assertThat(ErrorBrowser.of(evaluation))
                .contains("a: Truce &amp; &lt;talks&gt;")
                .doesNotContain("<talks>");
    }

    @Test
    void everyLinkOfThePageLeadsSomewhere() {
        String html = ErrorBrowser.of(evaluation);
        Matcher link = Pattern.compile("href=\"#([^\"]*)\"").matcher(html);
        int links = 0;
        while (link.find()) {
            assertThat(html).contains("id=\"" + link.group(1) + "\"");
            links++;
        }
        // all, two processes, 7 gold rows and 2 predicted alone, 1 event of gold and 1 predicted alone
        assertThat(links).isEqualTo(3 + 9 + 2);
        assertThat(html).contains("<a href=\"#process-north\">north (1)</a>");
    }

    @Test
    void thePageMarksWhatDiffers() {
        assertThat(ErrorBrowser.of(evaluation))
                .contains("<mark class=\"missed\">Aland wants monitors.</mark>")
                .contains("<mark class=\"extra\">Boria is silent.</mark>")
                .contains("<mark class=\"right\">Aland demands a truce and rejects a border.</mark>")
                .contains("<mark class=\"differs\">Boria offers talks.</mark>")
                .contains("<b class=\"bad\" title=\"differs\">\u2260 Aland</b>")
                .contains("Carna \u00b7 reject \u00b7 process \u00b7 plan \u00b7 <b class=\"bad\" title=\"differs\">");
    }

    @Test
    void predictionsAreWrittenForOtherScorers() throws IOException {
        Path target = folder.resolve("deep/predictions");
        new PredictionFiles(target).write(evaluation);
        YamlNode file = YamlNode.parse("a.json", Files.readString(target.resolve("a.json")));
        assertThat(file.list("statements")).hasSize(5);
        YamlNode third = file.list("statements").get(2);
        assertThat(third.require("start").integer()).isEqualTo(44);
        assertThat(third.require("end").integer()).isEqualTo(56);
        assertThat(third.find("spokesperson")).isEmpty();
        YamlNode event = file.list("events").get(0);
        assertThat(event.require("root").text()).isEqualTo("request");
        assertThat(event.find("recipient")).isEmpty();
    }

    @Test
    void minimumsThatAreMissedAreNamed() {
        F1Floors floors = new F1Floors(List.of("detect=0.7", "holder=0.62", "macro holder = 0.73"));
        assertThat(floors.missed(evaluation))
                .containsExactly(
                        "The F1 (0.615) of level (holder) must be at least 0.620.",
                        "The F1 (0.722) of level (macro holder) must be at least 0.730.");
    }

    @Test
    void anUnknownLevelIsRefusedWithTheNearestOne() {
        assertThatThrownBy(() -> new F1Floors(List.of("holdr=0.5")))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("\"holder\" was meant.");
        assertThatThrownBy(() -> new F1Floors(List.of("holder=50"))).hasMessageContaining("[0, 1]");
        assertThatThrownBy(() -> new F1Floors(List.of("holder"))).hasMessageContaining("equals sign");
    }

    @Test
    void eachLineThatIsNotBlankIsAPassage() {
        var document = PlainDocument.of(new GoldFolder(folder).read().get(0));
        assertThat(document.passages())
                .extracting(Passage::span)
                .extracting(span -> span.of(document.text()))
                .containsExactly(
                        "Aland demands a truce and rejects a border.",
                        "Boria offers talks. Aland fears the worst.",
                        "Aland wants monitors. Aland repeats it. Boria is silent.");
        assertThat(document.id()).isEqualTo(document.contentHash().substring(0, 16));
    }
}
