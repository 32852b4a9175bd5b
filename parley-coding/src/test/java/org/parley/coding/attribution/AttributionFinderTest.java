package org.parley.coding.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.coding.event.Ruritania;
import org.parley.coding.lexicon.AttributionLexicon;
import org.parley.coding.mention.Actor;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.SentenceParser;
import org.parley.model.text.Quote;

class AttributionFinderTest {
    private final Ruritania ruritania = new Ruritania();
    private final AttributionFinder finder = new AttributionFinder(new AttributionLexicon());

    private List<AttributionRelation> find(String text) {
        List<Sentence> sentences = new SentenceParser(Ruritania.models()).parse(Ruritania.document(text));
        return finder.find(text, sentences, ruritania.resolver(sentences));
    }

    private static String line(AttributionRelation relation) {
        String content = relation.content().stream().map(Quote::words).collect(Collectors.joining(" ... "));
        return relation.source().words() + " / " + relation.cue().words() + " / " + content + " / "
                + relation.quoting().label();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The baker said the mill was closed. | The baker / said / the mill was closed / indirect",
                "\"The mill is closed,\" the baker said. | the baker / said / \"The mill is closed,\" / direct",
                "The baker called the tax \"a robbery\". | The baker / called / the tax \"a robbery\" / mixed",
                "According to the baker, the mill is closed. | the baker / According to / the mill is closed / indirect",
                "The villagers want to reopen the mill. | The villagers / want / to reopen the mill / indirect",
                "A survey found that bread was dearer. | A survey / found / that bread was dearer / indirect",
                "The guild is confident that prices will fall. | The guild / is confident / that prices will fall / indirect",
            })
    void tellsSourceCueAndContentApart(String text, String expected) {
        assertThat(find(text)).extracting(AttributionFinderTest::line).containsExactly(expected);
    }

    @Test
    void oneInsideTheContentOfAnotherIsNotListed() {
        assertThat(find("The baker said the miller wanted to leave."))
                .singleElement()
                .satisfies(each -> assertThat(each.source().words()).isEqualTo("The baker"));
    }

    @Test
    void aQuotationThatGoesOnBelongsToItsSpeaker() {
        List<AttributionRelation> found = find("\"We are tired,\" the miller said. \"We want to go home.\"");
        assertThat(found).singleElement().satisfies(each -> {
            assertThat(each.content())
                    .extracting(Quote::words)
                    .containsExactly("\"We are tired,\"", "\"We want to go home.\"");
            assertThat(each.quoting()).isEqualTo(Quoting.DIRECT);
        });
    }

    @Test
    void aSourceThatTheCodebookKnowsIsResolved() {
        assertThat(find("Elphberg said the bridge would open."))
                .singleElement()
                .satisfies(
                        each -> assertThat(each.actors()).containsExactly(new Actor("Ruritania", "Rudolf Elphberg")));
        assertThat(find("The cobbler said the bridge would open."))
                .singleElement()
                .satisfies(each -> assertThat(each.known()).isFalse());
    }

    @Test
    void thingsAreNoSourcesOfVerbsThatThingsDo() {
        assertThat(find("The talks demonstrate that the bridge matters.")).isEmpty();
        assertThat(find("The mill burned down in March.")).isEmpty();
    }

    @Test
    void everyWordIsCutFromTheTextWhateverStandsInIt() {
        String[] bits = {
            "\u201cNo,\u201d ",
            "\"",
            "said ",
            "Elphberg ",
            "that ",
            "\ud83d\ude00 ",
            "the mill ",
            ". ",
            "\u00ab",
            "according to ",
            "e\u0301 ",
            "want to ",
            "\n",
            "claim ",
            "is ",
            ", "
        };
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder("A ");
            int length = 1 + random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            String whole = text.toString();
            assertThat(find(whole)).allSatisfy(each -> {
                assertThat(each.content()).isNotEmpty();
                assertThat(each.source().span().of(whole))
                        .isEqualTo(each.source().words());
                assertThat(each.content())
                        .allSatisfy(piece -> assertThat(piece.span().of(whole)).isEqualTo(piece.words()));
            });
        }
    }
}
