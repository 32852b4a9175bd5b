package org.parley.coding.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.coding.event.Ruritania;
import org.parley.coding.lexicon.AttributionLexicon;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.SentenceParser;
import org.parley.model.text.Quote;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/** Measures the finder on the constructed passages, writes the figures to {@code target} and holds its floors. */
class AttributionAccuracyTest {
    private static final double LEAST_SHARED = 0.5;

    private final Ruritania ruritania = new Ruritania();
    private final AttributionFinder finder = new AttributionFinder(new AttributionLexicon());
    private int both;
    private int predictedSentences;
    private int goldSentences;
    private int gold;
    private int found;
    private int predicted;
    private int sourced;
    private int quoted;
    private int quotedSourced;

    @Test
    void findsTheAttributionsOfTheConstructedPassages() throws IOException {
        passages().forEach(this::score);
        double f1 = 2.0 * both / (predictedSentences + goldSentences);
        String report = String.format(
                Locale.ROOT,
                "sentences F1 %.3f (%d of %d gold, %d predicted)%nattributions %d of %d found, %d predicted%n"
                        + "right source: all %.3f, quoted %.3f (of %d)%n",
                f1,
                both,
                goldSentences,
                predictedSentences,
                found,
                gold,
                predicted,
                (double) sourced / gold,
                (double) quotedSourced / quoted,
                quoted);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "accuracy-attribution.txt"), report);
        assertThat(gold).isGreaterThanOrEqualTo(120);
        assertThat(f1).as(report).isGreaterThan(0.93);
        assertThat((double) sourced / gold).as(report).isGreaterThan(0.85);
        assertThat((double) quotedSourced / quoted).as(report).isGreaterThan(0.85);
    }

    private static List<GoldPassage> passages() {
        try (InputStream in = AttributionAccuracyTest.class.getResourceAsStream("constructed.txt");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(GoldPassage::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void score(GoldPassage passage) {
        SourceDocument document = Ruritania.document(passage.text());
        List<Sentence> sentences = new SentenceParser(Ruritania.models()).parse(document);
        List<AttributionRelation> relations = finder.find(passage.text(), sentences, ruritania.resolver(sentences));
        for (Sentence sentence : sentences) {
            boolean isGold = passage.attributions().stream().anyMatch(each -> overlaps(each.all(), sentence.span()));
            boolean isFound = relations.stream().anyMatch(each -> overlaps(spans(each), sentence.span()));
            goldSentences += isGold ? 1 : 0;
            predictedSentences += isFound ? 1 : 0;
            both += isGold && isFound ? 1 : 0;
        }
        predicted += relations.size();
        List<AttributionRelation> free = new ArrayList<>(relations);
        passage.attributions().forEach(each -> match(passage.text(), each, free));
    }

    private void match(String text, GoldPassage.Gold each, List<AttributionRelation> free) {
        gold++;
        quoted += each.quoted(text) ? 1 : 0;
        for (AttributionRelation relation : free) {
            List<Span> content = relation.content().stream().map(Quote::span).toList();
            if (shared(content, each.content()) >= LEAST_SHARED * Math.min(length(content), length(each.content()))) {
                found++;
                boolean right = overlaps(each.source(), relation.source().span());
                sourced += right ? 1 : 0;
                quotedSourced += right && each.quoted(text) ? 1 : 0;
                free.remove(relation);
                return;
            }
        }
    }

    private static List<Span> spans(AttributionRelation relation) {
        List<Span> spans =
                new ArrayList<>(relation.content().stream().map(Quote::span).toList());
        spans.add(relation.source().span());
        spans.add(relation.cue().span());
        return spans;
    }

    private static boolean overlaps(List<Span> spans, Span span) {
        return spans.stream().anyMatch(span::overlaps);
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private static int shared(List<Span> one, List<Span> two) {
        int sum = 0;
        for (Span first : one) {
            for (Span second : two) {
                sum += Math.max(0, Math.min(first.end(), second.end()) - Math.max(first.start(), second.start()));
            }
        }
        return sum;
    }
}
