package org.parley.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.text.Passage;
import org.parley.model.text.PassageKind;

class PassageSplitterTest {
    private static final String[] PIECES = {
        "\n",
        "\n\n",
        " ",
        "\t",
        "\r\n",
        "\u00A0",
        "\u2028",
        "\u200B",
        "a",
        "Word ",
        "of peace. ",
        "“quoted” ",
        "- ",
        "# ",
        "> ",
        "•",
        "1. ",
        "🙂",
        "e\u0301",
        "שלום ",
        "和平",
        "---",
        "===",
        "*",
        "|",
        "Home / ",
        "10 comments",
        "Share on facebook",
        "\uFFFD",
        "?",
        "!",
        "2025-08-29 ",
        "by Ann Lee",
        "The parties said on Monday that the talks would go on for another week in the same place as before, and left. "
    };

    @Test
    void passagesTileTheNonBlankTextOfAnyInput() {
        Random random = new Random(20_260_218);
        PlainTextReader reader = new PlainTextReader(new ClutterFinder());
        for (int round = 0; round < 3000; round++) {
            StringBuilder input = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                input.append(
                        random.nextInt(8) == 0
                                ? String.valueOf((char) random.nextInt(0xD800))
                                : PIECES[random.nextInt(PIECES.length)]);
            }
            MainText main = reader.read(input.toString());
            assertTiles(main.text(), main.passages());
        }
    }

    @Test
    void textWithoutClutterLinesIsTheInputWhateverItHolds() {
        Random random = new Random(7);
        ClutterFinder clutter = new ClutterFinder();
        PlainTextReader reader = new PlainTextReader(clutter);
        int kept = 0;
        for (int round = 0; round < 2000; round++) {
            StringBuilder input = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                input.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String text = input.toString();
            if (clutter.find(TextLine.of(text)).isEmpty()
                    && FrontMatter.of(text).length() == 0) {
                assertThat(reader.read(text).text()).isEqualTo(text);
                kept++;
            }
        }
        assertThat(kept).isGreaterThan(500);
    }

    private static void assertTiles(String text, List<Passage> passages) {
        int at = 0;
        for (Passage passage : passages) {
            assertThat(passage.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(TextLine.fold(text.substring(at, passage.span().start())))
                    .isEmpty();
            assertThat(TextLine.fold(passage.span().of(text))).isNotEmpty();
            at = passage.span().end();
        }
        assertThat(TextLine.fold(text.substring(at))).isEmpty();
    }

    @Test
    void linesWrappedAtAMarginAreOneParagraph() {
        String text = """
                The upper valley said on Monday that it would open the bridge for
                one hour a day, and that it expected the lower valley to send the
                two engineers who had been promised in March.

                What happens next

                The lower valley has not answered. Its council meets on Thursday,
                and some of its members want more.
                """;
        assertThat(kinds(text)).containsExactly(PassageKind.PARAGRAPH, PassageKind.HEADING, PassageKind.PARAGRAPH);
    }

    @Test
    void everyKindOfBlockIsTold() {
        String text = """
                Bridge talks fail: both sides blame the other

                By: Ina Moe | August 29, 2025

                The upper valley left the table on Monday night, saying that it had been promised engineers and got none.

                Main points: the bridge vs. the road

                • The bridge stays closed.
                2) The road is open at noon.

                ## A heading with a mark

                Short heading
                -------------

                ![The bridge](bridge.png)

                “We will come back”

                Why did they leave?

                They left because nobody had kept a promise.
                """;
        assertThat(kinds(text))
                .containsExactly(
                        PassageKind.TITLE,
                        PassageKind.CAPTION,
                        PassageKind.PARAGRAPH,
                        PassageKind.HEADING,
                        PassageKind.LIST_ITEM,
                        PassageKind.LIST_ITEM,
                        PassageKind.HEADING,
                        PassageKind.HEADING,
                        PassageKind.CAPTION,
                        PassageKind.PARAGRAPH,
                        PassageKind.HEADING,
                        PassageKind.PARAGRAPH);
    }

    private static List<PassageKind> kinds(String text) {
        return new PassageSplitter().split(text).stream().map(Passage::kind).toList();
    }
}
