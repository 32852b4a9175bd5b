package org.parley.coding.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.coding.embed.SentenceEmbedder;

/** Vectors of everything the codebook says of its options, compared with the vector of a text; recent texts are kept. */
final class SenseIndex {
    private static final int KEPT = 512;

    private final SentenceEmbedder embedder;
    private final int options;
    private final List<float[]> vectors;
    private final List<Integer> owners = new ArrayList<>();
    private final Map<String, double[]> recent = Collections.synchronizedMap(new Recent());

    SenseIndex(List<OptionEntry> entries, SentenceEmbedder embedder) {
        this.embedder = embedder;
        this.options = entries.size();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (String text : entries.get(i).sentences()) {
                texts.add(text);
                owners.add(i);
            }
        }
        this.vectors = embedder.embed(texts);
    }

    /** For each option the highest cosine between the text and one of its sentences. */
    double[] similarity(String text) {
        if (text.isBlank()) {
            return new double[options];
        }
        double[] kept = recent.get(text);
        if (kept != null) {
            return kept;
        }
        float[] vector = embedder.embed(List.of(text)).get(0);
        double[] best = new double[options];
        for (int i = 0; i < vectors.size(); i++) {
            int owner = owners.get(i);
            best[owner] = Math.max(best[owner], SentenceEmbedder.similarity(vector, vectors.get(i)));
        }
        recent.put(text, best);
        return best;
    }

    /** The last texts asked for. */
    private static final class Recent extends LinkedHashMap<String, double[]> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, double[]> eldest) {
            return size() > KEPT;
        }
    }
}
