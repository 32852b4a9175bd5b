package org.parley.coding.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.coding.embed.SentenceEmbedder;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.codebook.Codebook;

/**
 * Ranks the options of a codebook for a set of words by cue phrases (weighted by how few options share their words) and by
 * BM25 over everything the codebook says of the option (Robertson & Zaragoza 2009, Foundations and Trends in IR 3:333).
 * Linear in words times cue phrases.
 */
public final class OptionLinker {
    private static final double K1 = 1.2;
    private static final double B = 0.5;
    private static final double PHRASE = 1.0;
    private static final double ISSUE_PHRASE = 0.35;
    private static final double SENSE = 0.45;
    private static final double SIMILAR = 1.2;

    private final List<OptionEntry> entries;
    private final Map<String, Double> idf = new HashMap<>();
    private final double averageLength;
    private final SentenceEmbedder embedder;
    private final List<float[]> senses = new ArrayList<>();
    private final List<Integer> senseEntry = new ArrayList<>();

    /** Prepares the options of a codebook. */
    public OptionLinker(Codebook codebook, SentenceEmbedder embedder) {
        this.embedder = embedder;
        List<OptionEntry> all = new ArrayList<>();
        codebook.issues().forEach(issue -> issue.options().forEach(option -> all.add(OptionEntry.of(issue, option))));
        this.entries = List.copyOf(all);
        this.averageLength =
                all.stream().mapToInt(OptionEntry::length).average().orElse(1);
        Map<String, Integer> documents = new HashMap<>();
        for (OptionEntry entry : all) {
            Set<String> stems = new HashSet<>(entry.bag().keySet());
            entry.phrases().forEach(phrase -> stems.addAll(phrase.stems()));
            stems.forEach(stem -> documents.merge(stem, 1, Integer::sum));
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (String text : all.get(i).sentences()) {
                texts.add(text);
                senseEntry.add(i);
            }
        }
        senses.addAll(embedder.embed(texts));
        documents.forEach((stem, count) -> idf.put(stem, Math.log(1 + (all.size() - count + 0.5) / (count + 0.5))));
    }

    /** Options that fit the words at all, best first. */
    public List<Link> rank(Sentence sentence, BitSet words) {
        List<Integer> places = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            boolean counts = token.form().chars().anyMatch(Character::isLetterOrDigit) && !Phrase.empty(token.lemma());
            if (counts) {
                places.add(i);
                stems.add(Stem.of(token.form().equals(token.lemma()) ? token.form() : lemma(token)));
            }
        }
        if (stems.isEmpty()) {
            return List.of();
        }
        double[] similarity = similarity(sentence, words);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Link link = link(entries.get(i), stems, places, similarity[i]);
            if (link.score() > 0) {
                links.add(link);
            }
        }
        links.sort(Comparator.comparingDouble(Link::score).reversed());
        return links;
    }

    private static String lemma(Token token) {
        return token.lemma().startsWith("#") || token.lemma().equals("0") ? token.form() : token.lemma();
    }

    private double[] similarity(Sentence sentence, BitSet words) {
        StringBuilder text = new StringBuilder();
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            text.append(text.isEmpty() ? "" : " ").append(sentence.token(i).form());
        }
        float[] vector = embedder.embed(List.of(text.toString())).get(0);
        double[] best = new double[entries.size()];
        for (int i = 0; i < senses.size(); i++) {
            int entry = senseEntry.get(i);
            best[entry] = Math.max(best[entry], SentenceEmbedder.similarity(vector, senses.get(i)));
        }
        return best;
    }

    private Link link(OptionEntry entry, List<String> stems, List<Integer> places, double similarity) {
        BitSet matched = new BitSet();
        double phrases = strength(entry.phrases(), stems, places, matched);
        double issue = strength(entry.issuePhrases(), stems, places, new BitSet());
        double sense = bm25(entry, stems);
        double score = PHRASE * phrases + ISSUE_PHRASE * issue + SENSE * sense + SIMILAR * similarity;
        return new Link(entry.issue().id(), entry.option().id(), score, matched);
    }

    /** The strongest phrase found plus a third of each further one; a phrase of rare words is about 1. */
    private double strength(List<Phrase> phrases, List<String> stems, List<Integer> places, BitSet matched) {
        double best = 0;
        double sum = 0;
        for (Phrase phrase : phrases) {
            List<Integer> found = phrase.find(stems);
            if (!found.isEmpty()) {
                double strength = weight(phrase);
                best = Math.max(best, strength);
                sum += strength;
                found.forEach(place -> matched.set(places.get(place)));
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

    private double bm25(OptionEntry entry, List<String> stems) {
        double score = 0;
        for (String stem : new HashSet<>(stems)) {
            int count = entry.bag().getOrDefault(stem, 0);
            if (count > 0) {
                double norm = K1 * (1 - B + B * entry.length() / averageLength);
                score += idf.getOrDefault(stem, 0.0) * count * (K1 + 1) / (count + norm);
            }
        }
        return 1 - Math.exp(-score / 6);
    }
}
