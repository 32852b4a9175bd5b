package org.parley.coding.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.parley.coding.embed.ClauseVectors;
import org.parley.coding.embed.SentenceEmbedder;
import org.parley.coding.lexicon.Weights;
import org.parley.model.codebook.Codebook;

/**
 * Ranks the options of a codebook for a set of words: a weighted sum of what {@link LinkFeatures} sees, with weights fitted
 * once on coded passages of many processes. Thread-safe.
 */
public final class OptionLinker {
    private final LinkFeatures features;
    private final double[] weights;

    /**
     * Prepares the options of a codebook.
     *
     * @param weights lexicon file with the weights fitted for this embedder
     */
    public OptionLinker(Codebook codebook, SentenceEmbedder embedder, String weights) {
        this.weights = Weights.read(weights, LinkFeatures.NAMES);
        this.features = new LinkFeatures(codebook, embedder);
    }

    /** A linker for one document, which remembers what it has seen of the same words; not thread-safe. */
    public DocumentLinker forDocument(ClauseVectors vectors) {
        return new DocumentLinker(this, vectors);
    }

    LinkFeatures features() {
        return features;
    }

    List<Link> rank(List<LinkFeatures.Row> rows, Topic topic) {
        LinkFeatures.place(rows, topic);
        double[] scores = rows.stream().mapToDouble(this::score).toArray();
        double top = Arrays.stream(scores).max().orElse(0);
        double total = Arrays.stream(scores).map(score -> Math.exp(score - top)).sum();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            OptionEntry entry = rows.get(i).entry();
            double share = Math.exp(scores[i] - top) / total;
            links.add(new Link(
                    entry.issue().id(),
                    entry.option().id(),
                    scores[i],
                    share,
                    rows.get(i).matched()));
        }
        links.sort(Comparator.comparingDouble(Link::score).reversed());
        return links;
    }

    private double score(LinkFeatures.Row row) {
        double score = 0;
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * row.values()[i];
        }
        return score;
    }
}
