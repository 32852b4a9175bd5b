package org.parley.analysis.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void theSameDirectSpeechIsContainedWhateverStandsAroundIt() {
        Set<String> one = Words.quoted("Black told a crowd: \u201cWe will not leave the valley.\u201d He then left.");
        Set<String> other = Words.quoted("\"We will not leave the valley, ever,\" he said on Monday");
        assertThat(Words.containment(one, other)).isEqualTo(1);
        assertThat(one).containsExactly("leave", "not", "the", "valley", "we", "will");
    }

    @Test
    void nothingIsContainedInNothing() {
        assertThat(Words.containment(Words.quoted("no quotation"), Set.of("no")))
                .isZero();
    }
}
