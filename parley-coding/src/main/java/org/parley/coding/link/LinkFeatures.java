package org.parley.coding.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.coding.embed.SentenceEmbedder;
import org.parley.coding.parse.Sentence;
import org.parley.model.codebook.Codebook;

/**
 * What speaks for an option: cue phrases of option and issue, BM25 (Robertson & Zaragoza 2009, Foundations and Trends in IR
 * 3:333) and similarity of sense, each for the words themselves and for their sentence, and what the text spoke of before.
 */
final class LinkFeatures {
    static final List<String> NAMES = List.of(
            "option-phrase",
            "issue-phrase",
            "option-bm25",
            "option-sense",
            "issue-bm25",
            "issue-sense",
            "option-phrase-sentence",
            "issue-phrase-sentence",
            "option-sense-sentence",
            "same-issue",
            "same-option",
            "option-bm25-sentence",
            "option-concepts",
            "option-concepts-covered",
            "option-concepts-sentence",
            "issue-concepts",
            "option-concepts-before",
            "option-sense-clause",
            "document-option",
            "document-issue");
    private static final double K1 = 1.2;
    private static final double B = 0.5;

    private final List<OptionEntry> entries;
    private final Map<String, Double> idf;
    private final double averageLength;
    private final SenseIndex senses;
    private final ConceptIndex concepts;

    LinkFeatures(Codebook codebook, SentenceEmbedder embedder) {
        List<OptionEntry> all = new ArrayList<>();
        codebook.issues().forEach(issue -> issue.options().forEach(option -> all.add(OptionEntry.of(issue, option))));
        this.entries = List.copyOf(all);
        this.averageLength =
                all.stream().mapToInt(OptionEntry::length).average().orElse(1);
        this.senses = new SenseIndex(entries, embedder);
        this.concepts = new ConceptIndex(entries);
        this.idf = Rarity.among(entries.stream().map(LinkFeatures::stems).toList());
    }

    /** Feature values of one option, in the order of {@link #NAMES}, and the words that its phrases matched. */
    static final class Row {
        private final OptionEntry entry;
        private final double[] values;
        private final BitSet matched = new BitSet();

        Row(OptionEntry entry, double[] values) {
            this.entry = entry;
            this.values = values;
        }

        OptionEntry entry() {
            return entry;
        }

        double[] values() {
            return values;
        }

        BitSet matched() {
            return matched;
        }
    }

    private static Set<String> stems(OptionEntry entry) {
        Set<String> stems = new HashSet<>(entry.bag().keySet());
        entry.phrases().forEach(phrase -> stems.addAll(phrase.stems()));
        return stems;
    }

    /**
     * For each option the features of a whole sentence, the others zero: the same for all that is said in it.
     *
     * @param vector of the sentence
     * @param before words of the sentence before
     */
    List<double[]> around(Sentence sentence, float[] vector, String before) {
        BitSet all = new BitSet();
        all.set(0, sentence.tokens().size());
        StemmedWords whole = StemmedWords.of(sentence, all);
        double[] sense = senses.similarity(vector);
        Set<String> around = concepts.in(whole.stems());
        Set<String> ahead = concepts.in(Phrase.of(before).stems());
        List<double[]> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            OptionEntry entry = entries.get(i);
            double[] values = new double[NAMES.size()];
            values[6] = strength(entry.phrases(), whole, new BitSet());
            values[7] = strength(entry.issuePhrases(), whole, new BitSet());
            values[8] = sense[i];
            values[11] = bm25(entry, whole.distinct());
            values[14] = concepts.overlap(i, around);
            values[16] = concepts.overlap(i, ahead);
            found.add(values);
        }
        return found;
    }

    /**
     * Rows of the options with all that does not depend on what was coded before.
     *
     * @param vector of the words
     * @param clause vector of the clause that the words stand in
     * @param around the features of the whole sentence, which stay as they are
     */
    List<Row> rows(Sentence sentence, BitSet words, float[] vector, float[] clause, List<double[]> around) {
        StemmedWords content = StemmedWords.of(sentence, words);
        if (content.stems().isEmpty()) {
            return List.of();
        }
        double[] sense = senses.similarity(vector);
        double[] clauseSense = senses.similarity(clause);
        Set<String> here = concepts.in(content.stems());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            OptionEntry entry = entries.get(i);
            Row row = new Row(entry, around.get(i).clone());
            double[] values = row.values();
            values[0] = strength(entry.phrases(), content, row.matched());
            values[1] = strength(entry.issuePhrases(), content, new BitSet());
            values[2] = bm25(entry, content.distinct());
            values[3] = sense[i];
            values[12] = concepts.overlap(i, here);
            values[13] = concepts.coverage(i, here);
            values[17] = clauseSense[i];
            rows.add(row);
        }
        issueLevel(rows);
        return rows;
    }

    /** Fills in what depends on what was coded before and on the document as a whole. */
    static void place(List<Row> rows, Topic topic) {
        for (Row row : rows) {
            String issue = row.entry().issue().id();
            String option = row.entry().option().id();
            double[] values = row.values();
            values[9] = issue.equals(topic.issue()) ? 1 : 0;
            values[10] = values[9] > 0 && option.equals(topic.option()) ? 1 : 0;
            values[18] = topic.focus().option(issue, option);
            values[19] = topic.focus().issue(issue);
        }
    }

    /** Fills in the best value that any option of the same issue has. */
    private static void issueLevel(List<Row> rows) {
        Map<String, double[]> best = new HashMap<>();
        for (Row row : rows) {
            double[] of = best.computeIfAbsent(row.entry().issue().id(), id -> new double[3]);
            of[0] = Math.max(of[0], row.values()[2]);
            of[1] = Math.max(of[1], row.values()[3]);
            of[2] = Math.max(of[2], row.values()[12]);
        }
        for (Row row : rows) {
            double[] of = best.getOrDefault(row.entry().issue().id(), new double[3]);
            row.values()[4] = of[0];
            row.values()[5] = of[1];
            row.values()[15] = of[2];
        }
    }

    /** The strongest phrase found plus a third of each further one; a phrase of rare words is about 1. */
    private double strength(List<Phrase> phrases, StemmedWords words, BitSet matched) {
        double best = 0;
        double sum = 0;
        for (Phrase phrase : phrases) {
            if (!words.distinct().contains(phrase.stems().get(0))) {
                continue;
            }
            List<Integer> found = phrase.find(words.stems());
            if (!found.isEmpty()) {
                double strength = weight(phrase);
                best = Math.max(best, strength);
                sum += strength;
                found.forEach(place -> matched.set(words.places().get(place)));
            }
        }
        return best + (sum - best) / 3;
    }

    private double weight(Phrase phrase) {
        double total = phrase.stems().stream()
                .mapToDouble(stem -> idf.getOrDefault(stem, 3.0))
                .sum();
        return 1 - Math.exp(-total / 3.5);
    }

    private double bm25(OptionEntry entry, Set<String> stems) {
        double score = 0;
        for (String stem : stems) {
            int count = entry.bag().getOrDefault(stem, 0);
            if (count > 0) {
                double norm = K1 * (1 - B + B * entry.length() / averageLength);
                score += idf.getOrDefault(stem, 0.0) * count * (K1 + 1) / (count + norm);
            }
        }
        return 1 - Math.exp(-score / 6);
    }
}
