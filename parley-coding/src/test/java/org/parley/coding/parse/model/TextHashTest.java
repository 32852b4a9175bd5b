package org.parley.coding.parse.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextHashTest {
    @Test
    void aTextInPartsHasTheHashOfTheWhole() {
        long joined = TextHash.begin(3) * TextHash.power("nsubj") + TextHash.more(0, "nsubj");
        joined = TextHash.more(joined, '_') * TextHash.power("say") + TextHash.more(0, "say");
        assertThat(TextHash.end(joined)).isEqualTo(TextHash.of(3, "nsubj_say"));
    }

    @Test
    void textsAndTypesThatDifferHaveHashesThatDiffer() {
        Random random = new Random(1);
        Set<String> texts = new HashSet<>();
        Set<Long> hashes = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            String text = Integer.toString(random.nextInt(1 << 20), 36);
            if (texts.add(text)) {
                hashes.add(TextHash.of(0, text));
                hashes.add(TextHash.of(1, text));
            }
        }
        assertThat(hashes).hasSize(2 * texts.size()).doesNotContain(0L);
    }

    @Test
    void aTableFindsWhatWasPutAndNothingElse() {
        HashTable table = HashTable.of(1_000);
        for (int i = 0; i < 1_000; i++) {
            table.put(TextHash.of(0, "w" + i), i);
        }
        for (int i = 0; i < 1_000; i++) {
            assertThat(table.get(TextHash.of(0, "w" + i))).isEqualTo(i);
            assertThat(table.get(TextHash.of(0, "x" + i))).isEqualTo(-1);
        }
    }
}
