package org.parley.coding.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class WordPiecesTest {
    private static final WordPieces PIECES = new WordPieces(MiniLm.vocabulary());

    private static List<String> cut(String text) {
        List<String> vocabulary = MiniLm.vocabulary();
        List<String> found = new ArrayList<>();
        PIECES.of(text, (number, start, end) -> found.add(vocabulary.get(number) + "@" + start + "-" + end));
        return found;
    }

    @Test
    void the_vocabulary_is_berts() {
        List<String> vocabulary = MiniLm.vocabulary();
        assertThat(vocabulary).hasSize(30_522).doesNotContain("");
        assertThat(vocabulary.get(MiniLm.BEGIN)).isEqualTo("[CLS]");
        assertThat(vocabulary.get(MiniLm.END)).isEqualTo("[SEP]");
        assertThat(vocabulary).contains("\"", "\\", "the", "##ing");
    }

    @Test
    void words_are_cut_into_the_longest_pieces_and_signs_stand_alone() {
        assertThat(cut("Ceasefires hold!")).containsExactly("ceasefire@0-10", "##s@0-10", "hold@11-15", "!@15-16");
    }

    @Test
    void case_and_accents_do_not_count_but_places_do() {
        assertThat(cut("  Él dijo")).startsWith("el@2-4");
        assertThat(cut("don't")).containsExactly("don@0-3", "'@3-4", "t@4-5");
    }

    @Test
    void what_has_no_pieces_is_one_unknown_piece() {
        assertThat(cut("peace 🕊 now")).containsExactly("peace@0-5", "[UNK]@6-8", "now@9-12");
    }

    @Test
    void places_lie_inside_the_text_and_in_order_whatever_the_text() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x11000) : 32 + random.nextInt(90));
            }
            int[] last = {0};
            PIECES.of(text.toString(), (number, start, end) -> {
                assertThat(start).isGreaterThanOrEqualTo(last[0]).isLessThan(end);
                assertThat(end).isLessThanOrEqualTo(text.length());
                last[0] = start;
            });
        }
    }
}
