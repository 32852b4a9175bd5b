package org.parley.coding.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.coding.event.Ruritania;
import org.parley.coding.lexicon.CueLexicon;
import org.parley.coding.mention.ActorNames;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.SentenceParser;
import org.parley.coding.statement.StatementFinder;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.record.Polarity;

/** The forms in which news puts a position, each for a bare name, a name with an article and an acronym that is a word. */
class FramesTest {
    private static final SentenceParser PARSER = new SentenceParser(Ruritania.models());
    private static final List<String> NAMES = List.of("Ruritania", "the ZLA", "the US");

    private static Codebook codebook(String name) {
        Party party = new Party(name, PartyRole.PRINCIPAL, List.of(), List.of(), List.of(), List.of());
        return new Codebook("zenda", "Zenda", List.of(party), List.of(), List.of(), List.of(), List.of());
    }

    private static List<String> frames() throws IOException {
        try (InputStream in = FramesTest.class.getResourceAsStream("frames.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    /** What the party does in a text, as acts with their signs. */
    private static List<String> readings(String party, String text) {
        List<Sentence> sentences = PARSER.parse(Ruritania.document(text));
        ActorResolver resolver = new ActorResolver(new ActorNames(codebook(party)), sentences);
        return new StatementFinder(new CueLexicon())
                .find(sentences, resolver).stream()
                        .filter(candidate -> candidate.holders().stream()
                                .anyMatch(holder -> holder.party().equals(party)))
                        .map(ActDecision::of)
                        .map(reading -> reading.act().name().toLowerCase(Locale.ROOT)
                                + (reading.polarity() == Polarity.FOR ? "+" : "-"))
                        .toList();
    }

    @Test
    void everyFormIsReadAsTheSchemeCodesIt() throws IOException {
        List<String> frames = frames();
        assertThat(frames).hasSizeGreaterThan(80);
        SoftAssertions softly = new SoftAssertions();
        for (String frame : frames) {
            String[] parts = frame.split(" \\| ");
            for (String name : NAMES) {
                String bare = name.replace("the ", "");
                String text = parts[0].replace("senior X", "senior " + bare).replace("X", name);
                String sentence = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
                softly.assertThat(readings(bare, sentence)).as(sentence).contains(parts[1]);
            }
        }
        softly.assertAll();
    }
}
