package org.parley.reading.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearRepeatIndexTest {
    @Test
    void theFirstTextAlikeIsNamedAndAFreshOneNamesItself() {
        NearRepeatIndex index = new NearRepeatIndex();
        String story = "The two delegations met in the old customs house and parted without a paper on the dam";
        assertThat(index.firstLike("Rain fell on the whole valley all day long and the market stayed shut"))
                .isZero();
        assertThat(index.firstLike(story)).isEqualTo(1);
        assertThat(index.firstLike(story + " on Monday evening")).isEqualTo(1);
        assertThat(index.firstLike("")).isEqualTo(3);
        assertThat(index.firstLike("")).isEqualTo(4);
    }

    @Test
    void whereFamiliesLieFarApartItAgreesWithTheClustersOfTheWholeList() {
        Random random = new Random(5);
        List<String> texts = new ArrayList<>();
        for (int family = 0; family < 12; family++) {
            String story = words(random, 80);
            for (int copy = 0; copy <= family % 3; copy++) {
                texts.add(story + " " + words(random, 8));
            }
        }
        NearRepeatIndex index = new NearRepeatIndex();
        List<Integer> first = texts.stream().map(index::firstLike).toList();
        assertThat(first).isEqualTo(new NearDuplicates().clusters(texts));
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5000))
                .collect(Collectors.joining(" "));
    }
}
