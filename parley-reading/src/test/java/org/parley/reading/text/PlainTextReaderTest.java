package org.parley.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.text.PassageKind;
import org.parley.model.text.SourceDocument;
import org.parley.reading.Fixtures;

class PlainTextReaderTest {
    private static final String PROSE =
            "The envoys of both valleys met on Tuesday and agreed to meet again, but neither side changed what it asks for.";
    private static final String MORE =
            "A spokesman for the upper valley said that it would never give up the bridge, whatever the lower valley might offer.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n  Title of it\n\n" + PROSE + "  \n\n\n\n" + MORE + " \n \n",
                PROSE,
                "Comments on the treaty\n\n" + PROSE + "\n\nRelated questions remain\n\n" + MORE + "\n",
                "# Head\n\n" + PROSE + "\n\n- one item\n- another item\n\n> " + MORE + "\n",
                "Home at last\n\n" + PROSE + "\n\nNo comment from Upland, the ministry said.\n\n" + MORE,
                "What next?\n\n" + PROSE + "\n\nWhat does Upland want?\n\n" + MORE,
                "Two thoughts on the bridge\n\n" + PROSE + "\n\n3 responses to the plan were sent\n\n" + MORE
            })
    void textWithoutClutterIsKeptCharacterForCharacter(String input) {
        assertThat(Fixtures.text(input).text()).isEqualTo(input);
    }

    @Test
    void onlyTheByteOrderMarkAndCarriageReturnsGo() {
        assertThat(Fixtures.text("\uFEFFTitle\r\n\r\n" + PROSE + "\r\n").text()).isEqualTo("Title\n\n" + PROSE + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10 COMMENTS\n\n  1. What a lovely post, I will bookmark it and come back to read all of your other posts, thanks a lot!",
                "Leave a Reply\n\nYour email address will not be published. Required fields are marked *",
                "LEAVE A REPLY\n\nPlease enter your comment!\nPlease enter your name here\n\nExit mobile version",
                "3 Responses to “Talks in the valley”\n\nBuy pills",
                "Related Posts\n\nLeave a Comment",
                "Related Articles\n\nBridge opened in May\n\nIs the ferry late again?\n\nFish are back",
                "Sign up for our Newsletter",
                "The Desk\n\nThe Desk\n\nSubscribe to our newsletter for more",
                "Share on facebook\nShare on twitter\nShare on linkedin",
                "Comments are closed.",
                "© 2025 The Valley. All rights reserved."
            })
    void clutterBelowTheArticleGoes(String clutter) {
        assertThat(Fixtures.text("Talks in the valley\n\n" + PROSE + "\n\n" + MORE + "\n\n" + clutter)
                        .text())
                .isEqualTo("Talks in the valley\n\n" + PROSE + "\n\n" + MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home / Comments / Talks in the valley\n",
                "Home Investigations Talks in the valley\n\n",
                "News > Regions > Valley > Talks in the valley\n",
                "Talks in the Valley!\n\nShare on facebook\nShare on twitter\n",
                "Skip to content\nMenu\nHome\nAbout\n",
                "Table of Contents\n\n"
            })
    void clutterAboveTheArticleGoes(String clutter) {
        SourceDocument document = Fixtures.text(clutter + "Talks in the valley\n\n" + PROSE + "\n\n" + MORE);
        assertThat(document.text()).isEqualTo("Talks in the valley\n\n" + PROSE + "\n\n" + MORE);
        assertThat(document.title()).isEqualTo("Talks in the valley");
    }

    @Test
    void contentsGoAsFarAsTheirItemsStandAgain() {
        String input =
                "Guide to the talks\n\nTable of Contents\n1. What Upland wants\n2. What Lowland wants\n\nWhat Upland wants\n\n"
                        + PROSE + "\n\nWhat Lowland wants\n\n" + MORE;
        assertThat(Fixtures.text(input).text())
                .isEqualTo("Guide to the talks\n\nWhat Upland wants\n\n" + PROSE + "\n\nWhat Lowland wants\n\n" + MORE);
    }

    @Test
    void shopBoxGoesAndTheQuestionsBelowItStay() {
        String input =
                "Title here\n\n" + PROSE + "\n\nTo know more, we recommend this book on the history of the river.\n\n"
                        + "Deep Water: A Life on the River\n\nCheck Price on Amazon\n\nDeep Water tells the story of the river.\n\n"
                        + "Frequently Asked Questions\n\nWhat does Upland want?\n\n" + MORE;
        assertThat(Fixtures.text(input).text())
                .isEqualTo("Title here\n\n" + PROSE + "\n\nFrequently Asked Questions\n\nWhat does Upland want?\n\n"
                        + MORE);
    }

    @Test
    void articleGoesOnBelowABoxOfRelatedPosts() {
        String input = "Title here\n\n" + PROSE
                + "\n\nRelated Posts\n\nFish are back\nBridge opened\n\nWhat comes next\n\n" + MORE;
        assertThat(Fixtures.text(input).text()).isEqualTo("Title here\n\n" + PROSE + "\n\nWhat comes next\n\n" + MORE);
    }

    @Test
    void titleBelowAMenuIsNotTakenForAMenuEntry() {
        String input = "Latest News\n\nTalks in the valley\n\nBy Ina Moe\n\n" + PROSE;
        assertThat(Fixtures.text(input).text()).isEqualTo("Talks in the valley\n\nBy Ina Moe\n\n" + PROSE);
    }

    @Test
    void oneLongLineIsOneParagraphBelowItsTitle() {
        String line = (PROSE + " " + MORE + " ").repeat(28).strip();
        SourceDocument document = Fixtures.text("Talks fail?\n\nHome / Comments / Talks fail?\n" + line);
        assertThat(line.length()).isGreaterThan(6000);
        assertThat(Fixtures.words(document, PassageKind.TITLE)).containsExactly("Talks fail?");
        assertThat(Fixtures.words(document, PassageKind.PARAGRAPH)).containsExactly(line);
        assertThat(Fixtures.words(Fixtures.text(line), PassageKind.PARAGRAPH)).containsExactly(line);
    }

    @Test
    void frontMatterOfMarkdownIsMetadata() {
        SourceDocument document = Fixtures.text(
                "---\ntitle: \"The bridge\"\nauthor: Ina Moe\ndate: 2024-02-01\n---\n\n# The bridge\n\n" + PROSE);
        assertThat(document.text()).isEqualTo("# The bridge\n\n" + PROSE);
        assertThat(document.title()).isEqualTo("The bridge");
        assertThat(document.author()).isEqualTo("Ina Moe");
        assertThat(document.published().toString()).isEqualTo("2024-02-01");
    }

    @Test
    void onlyClutterIsNoArticle() {
        assertThat(Fixtures.outcome("a.txt", "Share on facebook\nShare on twitter\n")
                        .toString())
                .contains("no main text");
    }
}
