package org.parley.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.parley.model.text.CodedDate;
import org.parley.model.text.DateOrigin;
import org.parley.model.text.PassageKind;
import org.parley.model.text.SourceDocument;
import org.parley.reading.Fixtures;
import org.parley.reading.source.NamedBytes;
import org.parley.reading.source.Read;
import org.parley.reading.source.ReadOutcome;
import org.parley.reading.source.SkipReason;
import org.parley.reading.source.Skipped;

class HtmlReaderTest {
    @Test
    void blogPostIsReadWithoutTheSiteAroundIt() throws Exception {
        SourceDocument document = Fixtures.html("wordpress.html");
        assertThat(document.text())
                .startsWith("River treaty talks stall again")
                .contains("without agreeing on how the water")
                .contains("“Nobody signs for water that nobody has measured,” she told reporters.")
                .contains("We are ready to come back")
                .contains("A fixed share in every month")
                .contains("Side note: the 1978 protocol")
                .endsWith("A new round is planned for January in a third country, two diplomats said.");
        assertThat(document.text())
                .doesNotContain("Home", "Table of Contents", "Share this", "Click to share", "Advertisement")
                .doesNotContain("garden hose", "Read also", "Tagged", "About the author", "Related", "Fish return")
                .doesNotContain(
                        "newsletter", "Great article", "four thousand dollars", "Leave a Reply", "Recent Posts", "©");
    }

    @Test
    void blocksOfThePostKeepTheirKind() throws Exception {
        SourceDocument document = Fixtures.html("wordpress.html");
        assertThat(Fixtures.words(document, PassageKind.TITLE)).containsExactly("River treaty talks stall again");
        assertThat(Fixtures.words(document, PassageKind.HEADING))
                .containsExactly("What Upland wants", "What Lowland wants");
        assertThat(Fixtures.words(document, PassageKind.LIST_ITEM)).hasSize(2);
        assertThat(Fixtures.words(document, PassageKind.CAPTION)).contains("The dam at Orsa, seen from the west bank");
    }

    @Test
    void metaTagsNameAuthorOutletAddressAndDate() throws Exception {
        SourceDocument document = Fixtures.html("wordpress.html");
        assertThat(document.author()).isEqualTo("Lena Okoro");
        assertThat(document.publisher()).isEqualTo("The Valley Observer");
        assertThat(document.address()).isEqualTo("https://valley.example/2025/11/river-treaty");
        assertThat(document.published()).isEqualTo(CodedDate.parse("2025-11-04"));
        assertThat(document.dateOrigin()).isEqualTo(DateOrigin.META);
        assertThat(document.language()).isEqualTo("en");
    }

    @Test
    void jsonLdComesBeforeMetaTagsAndABrokenOneIsPassedOver() throws Exception {
        SourceDocument document = Fixtures.html("jsonld.html");
        assertThat(document.title()).isEqualTo("Two islands agree on the ferry");
        assertThat(document.author()).isEqualTo("Ana Brito, Tom Hale");
        assertThat(document.publisher()).isEqualTo("Coastwire & Co");
        assertThat(document.published()).isEqualTo(CodedDate.parse("2024-03-09"));
        assertThat(document.dateOrigin()).isEqualTo(DateOrigin.JSON_LD);
        assertThat(document.text())
                .contains("dropped that demand")
                .endsWith("within a week.")
                .doesNotContain("Front page", "Facebook", "Storm closes");
    }

    @Test
    void ampPageIsReadWithoutItsOwnElements() throws Exception {
        SourceDocument document = Fixtures.html("amp.html");
        assertThat(document.text())
                .contains("first forty monitors", "a condition for opening the road")
                .doesNotContain("Start page", "Cheap flights", "Tweet", "cookies", "color:red");
        assertThat(document.author()).isEqualTo("Omar Reyes");
        assertThat(document.published()).isEqualTo(CodedDate.parse("2023-07-05"));
    }

    @Test
    void germanPageIsSkippedWithItsLanguage() throws Exception {
        ReadOutcome outcome = Fixtures.reader()
                .read(NamedBytes.of("g.html", Fixtures.page("german.html")))
                .get(0);
        assertThat(outcome).isInstanceOf(Skipped.class);
        assertThat(((Skipped) outcome).reason()).isEqualTo(SkipReason.LANGUAGE);
        assertThat(((Skipped) outcome).detail()).contains("de");
    }

    @Test
    void foldedAnswersOfQuestionsStay() throws Exception {
        SourceDocument document = Fixtures.html("faq.html");
        assertThat(document.text())
                .contains("What does the government want?", "It demands that all cargo be searched")
                .contains("Will the region accept searches?", "The region rejects officers of the government")
                .contains("Who mediates?", "Two neighbouring states", "Deadline", "before the end of May");
        assertThat(Fixtures.words(document, PassageKind.HEADING))
                .contains("What does the government want?", "Who mediates?", "Deadline");
        assertThat(document.published().toString()).isEqualTo("2022-05");
    }

    @Test
    void allPostsOfALiveBlogAreRead() throws Exception {
        SourceDocument document = Fixtures.html("liveblog.html");
        assertThat(document.text())
                .contains(
                        "Both delegations have left",
                        "offered to withdraw its patrol boats",
                        "The ministers have sat down")
                .doesNotContain("Sponsored", "cook crab", "hotels");
        assertThat(document.publisher()).isEqualTo("Harbour Daily");
    }

    @Test
    void tableLayoutWithinAFormIsRead() throws Exception {
        SourceDocument document = Fixtures.html("oldsite.html");
        assertThat(document.title()).isEqualTo("Pact on grazing land");
        assertThat(document.text())
                .contains(
                        "cattle may cross the plain",
                        "promised to pay for every broken fence",
                        "We ask for nothing else.")
                .doesNotContain("Archive", "Weather");
        assertThat(Fixtures.words(document, PassageKind.PARAGRAPH)).hasSize(3);
    }

    @Test
    void pageWithoutTextIsReadFromItsJsonLd() throws Exception {
        SourceDocument document = Fixtures.html("script-only.html");
        assertThat(document.text())
                .startsWith("The parties extended the ceasefire")
                .endsWith("of the accord.");
        assertThat(document.title()).isEqualTo("Ceasefire extended by a week");
    }

    @Test
    void deepNestingNeitherOverflowsNorLosesTheText() {
        String text =
                "The envoy said that the talks would go on, and that nobody had left the table since the morning.";
        String page = "<html><body>" + "<div>".repeat(100_000) + "<p>" + text + "</p></body></html>";
        assertThat(((Read) Fixtures.outcome("deep.html", page)).document().text())
                .isEqualTo(text);
    }

    @Test
    void hostileMarkUpIsReadOrNamed() {
        for (String page : new String[] {
            "<",
            "<html",
            "<!doctype html><p",
            "<p>" + "<b><i>".repeat(3_000) + "x",
            "<table>".repeat(3_000) + "y",
            "<a href=x>".repeat(3_000) + "z</a>",
            "<div class='" + "comment ".repeat(5_000) + "'>w</div>",
            "<!--".repeat(1000),
            "<svg><style>".repeat(1000),
            "<p>&#0;&#xD800;&#99999999;&amp&lt;</p>"
        }) {
            assertThat(Fixtures.reader().read(NamedBytes.of("h.html", page.getBytes(StandardCharsets.UTF_8))))
                    .hasSize(1);
        }
    }
}
