package org.parley.coding.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.text.Span;

final class TransformerEmbedderTest {
    private static final String SENTENCE =
            "The marshal wants the bridge guarded by neutral officers, but he will free nobody.";

    private final TransformerEmbedder embedder = new TransformerEmbedder();

    private static double cosine(float[] a, float[] b) {
        return Vectors.product(Vectors.unit(a), Vectors.unit(b));
    }

    private static List<Span> place(String words) {
        int start = SENTENCE.indexOf(words);
        return List.of(new Span(start, start + words.length()));
    }

    @Test
    void words_are_nearer_to_what_they_speak_of_than_the_rest_of_their_sentence_is() {
        SentenceEmbedder.Read read = embedder.read(SENTENCE);
        float[] observers = embedder.embed("Ceasefire: Observers. Neutral observers watch the line.");
        float[] prisoners = embedder.embed("Prisoners: Release. Captives are let go.");
        float[] bridge = read.words(place("guarded by neutral officers"));
        float[] nobody = read.words(place("he will free nobody"));
        assertThat(cosine(bridge, observers)).isGreaterThan(cosine(nobody, observers));
        assertThat(cosine(nobody, prisoners)).isGreaterThan(cosine(bridge, prisoners));
    }

    @Test
    void all_words_together_are_the_sentence() {
        SentenceEmbedder.Read read = embedder.read(SENTENCE);
        assertThat(cosine(read.words(List.of(new Span(0, SENTENCE.length()))), read.whole()))
                .isCloseTo(1, within(1e-5));
        assertThat(read.words(List.of())).containsExactly(read.whole());
    }

    @Test
    void words_far_into_an_endless_sentence_are_still_read() {
        String endless = "and so on ".repeat(400) + "the prisoners must be released";
        float[] words = embedder.read(endless).words(List.of(new Span(endless.length() - 30, endless.length())));
        float[] alone = embedder.embed("the prisoners must be released");
        assertThat(cosine(words, alone)).isGreaterThan(0.5);
    }

    @Test
    void an_empty_text_has_a_vector_too() {
        assertThat(embedder.read("").whole()).hasSameSizeAs(embedder.embed("a"));
    }

    @Test
    void probabilities_of_the_acts_add_up_to_one() {
        SentenceEmbedder.Read read = embedder.read(SENTENCE);
        float[] words = read.words(place("he will free nobody"));
        double sum = 0;
        for (double log : embedder.actHead().orElseThrow().acts(words, read.whole())) {
            sum += Math.exp(log);
        }
        assertThat(sum).isCloseTo(1, within(1e-6));
    }
}
