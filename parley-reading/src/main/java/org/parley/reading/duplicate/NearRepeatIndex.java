package org.parley.reading.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The search of {@link NearDuplicates} for texts that come one by one: which of those shown before does a text nearly
 * repeat? Keeps the shingles of every text shown, about eight bytes a word.
 */
public final class NearRepeatIndex {
    private static final double THRESHOLD = 0.5;

    private final Map<Long, List<Integer>> buckets = new HashMap<>();
    private final List<Shingles> shown = new ArrayList<>();

    /** Number of the first text shown that is alike by half or more, counted from 0; this one's own number if none is. */
    public int firstLike(String text) {
        Shingles shingles = Shingles.of(text);
        int own = shown.size();
        shown.add(shingles);
        long[] signature = shingles.signature(NearDuplicates.BANDS * NearDuplicates.ROWS);
        TreeSet<Integer> candidates = new TreeSet<>();
        for (int band = 0; band < NearDuplicates.BANDS && signature.length > 0; band++) {
            List<Integer> bucket =
                    buckets.computeIfAbsent(NearDuplicates.key(signature, band), fresh -> new ArrayList<>());
            candidates.addAll(bucket);
            bucket.add(own);
        }
        return candidates.stream()
                .filter(each -> shown.get(each).likeness(shingles) >= THRESHOLD)
                .findFirst()
                .orElse(own);
    }
}
