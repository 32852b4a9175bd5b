package org.parley.reading.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.reading.Fixtures;
import org.parley.reading.source.Read;
import org.parley.reading.source.ReadOutcome;
import org.parley.reading.source.Skipped;

class DuplicateTest {
    private static String story(Random random, int words) {
        StringBuilder story = new StringBuilder();
        for (int i = 0; i < words; i++) {
            story.append("w").append(random.nextInt(5000)).append(i % 12 == 11 ? ". " : " ");
        }
        return story.toString();
    }

    /** The story with every n-th word changed. */
    private static String edited(String story, int every) {
        String[] words = story.split(" ");
        for (int i = every; i < words.length; i += every) {
            words[i] = "changed" + i;
        }
        return String.join(" ", words);
    }

    @Test
    void editedPrintingsOfOneStoryAreOneClusterAndOtherStoriesAreNot() {
        Random random = new Random(5);
        String one = story(random, 400);
        String two = story(random, 400);
        List<String> texts = List.of(
                one, two, edited(one, 40), "", two.toUpperCase(Locale.ROOT).replace(".", "!"), edited(one, 3), "");
        assertThat(new NearDuplicates().clusters(texts)).containsExactly(0, 1, 0, 3, 1, 5, 6);
    }

    @Test
    void bandsFindWhatComparingAllPairsFinds() {
        Random random = new Random(17);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String story = story(random, 120 + random.nextInt(200));
            texts.add(story);
            texts.add(edited(story, 20 + random.nextInt(60)));
        }
        List<Integer> fast = new NearDuplicates(0.6).clusters(texts);
        assertThat(fast).isEqualTo(bruteForce(texts, 0.6)).isEqualTo(new NearDuplicates(0.6).clusters(texts));
    }

    private static List<Integer> bruteForce(List<String> texts, double threshold) {
        List<Integer> cluster = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int found = i;
            for (int j = i - 1; j >= 0; j--) {
                boolean alike = Shingles.of(texts.get(i)).likeness(Shingles.of(texts.get(j))) >= threshold;
                found = alike ? cluster.get(j) : found;
            }
            cluster.add(found);
        }
        return cluster;
    }

    @Test
    void secondPrintingOfTheSameWordsIsNamedWithTheFirst() {
        String text = "The envoys met on Tuesday, and agreed to meet again in the autumn of the year.";
        ExactRepeats repeats = new ExactRepeats();
        ReadOutcome first = repeats.check(Fixtures.outcome("a.txt", text));
        ReadOutcome second = repeats.check(
                Fixtures.outcome("b.txt", text.replace(" on ", "  on\n").replace(",", " –")));
        assertThat(first).isInstanceOf(Read.class);
        assertThat(second).isInstanceOf(Skipped.class);
        assertThat(second.toString()).isEqualTo("b.txt: skipped (exact repeat): It has the words of a.txt.");
    }

    @Test
    void contentHashIsSha256OfTheText() {
        assertThat(ContentHash.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        Read read = (Read) Fixtures.outcome("a.txt", "The envoys met on Tuesday.");
        assertThat(read.document().contentHash()).isEqualTo(ContentHash.of("The envoys met on Tuesday."));
        assertThat(read.document().id()).isEqualTo(read.document().contentHash().substring(0, 16));
    }
}
