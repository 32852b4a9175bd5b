package org.parley.reading.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups texts that tell the same story in nearly the same words. MinHash signatures of word 4-shingles (A. Z. Broder,
 * "On the resemblance and containment of documents", 1997), banded so that pairs alike by a half are found with
 * probability .996; each such pair is then measured exactly, and pairs at or above the threshold are joined. The same
 * list gives the same clusters. O(words x 126) and the candidate pairs.
 */
public final class NearDuplicates {
    static final int BANDS = 42;
    static final int ROWS = 3;
    private final double threshold;

    /** Joins texts whose shingle sets have at least half of their union in common. */
    public NearDuplicates() {
        this(0.5);
    }

    /** Joins texts of at least this Jaccard likeness, in (0, 1]. */
    public NearDuplicates(double threshold) {
        this.threshold = threshold;
    }

    /** For each text the cluster it is in, named by the index of the cluster's first text. */
    public List<Integer> clusters(List<String> texts) {
        List<Shingles> shingles = texts.stream().map(Shingles::of).toList();
        int[] cluster = new int[texts.size()];
        Arrays.setAll(cluster, i -> i);
        Map<Long, List<Integer>> buckets = new TreeMap<>();
        for (int i = 0; i < shingles.size(); i++) {
            long[] signature = shingles.get(i).signature(BANDS * ROWS);
            for (int band = 0; band < BANDS && signature.length > 0; band++) {
                List<Integer> bucket = buckets.computeIfAbsent(key(signature, band), k -> new ArrayList<>());
                join(shingles, cluster, bucket, i);
                bucket.add(i);
            }
        }
        return Arrays.stream(cluster).map(i -> root(cluster, i)).boxed().toList();
    }

    private void join(List<Shingles> shingles, int[] cluster, List<Integer> bucket, int i) {
        for (int other : bucket) {
            if (root(cluster, other) != root(cluster, i)
                    && shingles.get(other).likeness(shingles.get(i)) >= threshold) {
                int first = Math.min(root(cluster, other), root(cluster, i));
                int second = Math.max(root(cluster, other), root(cluster, i));
                cluster[second] = first;
            }
        }
    }

    private static int root(int[] cluster, int i) {
        int at = i;
        while (cluster[at] != at) {
            at = cluster[at];
        }
        return at;
    }

    static long key(long[] signature, int band) {
        long key = Shingles.mix(band);
        for (int row = 0; row < ROWS; row++) {
            key = Shingles.mix(key ^ signature[band * ROWS + row]);
        }
        return key;
    }
}
