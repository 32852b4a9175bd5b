package org.parley.workbench.overlay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.model.record.Review;
import org.parley.model.record.Statement;
import org.parley.model.record.Verdict;
import org.parley.model.text.Span;

/**
 * The reviews that stand: for each statement the newest that was not undone. A review also covers what a later coding
 * makes of the same words (the same party's, on the same option, in mostly the same place), so that coding anew asks
 * nobody twice.
 */
public final class Decisions {
    private static final double SAME_PLACE = 0.5;

    private final Map<String, Review> byItem = new LinkedHashMap<>();
    private final Map<String, List<Review>> byDocument = new TreeMap<>();

    /** The decisions of an audit trail, oldest entry first. */
    public Decisions(List<Review> trail) {
        Map<String, Deque<Review>> stacks = new LinkedHashMap<>();
        for (Review each : trail) {
            Deque<Review> stack = stacks.computeIfAbsent(each.itemId(), id -> new ArrayDeque<>());
            if (each.verdict() == Verdict.UNDO) {
                stack.pollLast();
            } else {
                stack.addLast(each);
            }
        }
        stacks.forEach((id, stack) -> Optional.ofNullable(stack.peekLast()).ifPresent(this::add));
    }

    private void add(Review review) {
        byItem.put(review.itemId(), review);
        byDocument
                .computeIfAbsent(review.judged().evidence().documentId(), id -> new ArrayList<>())
                .add(review);
    }

    /** Those that stand, in the order in which their statements were first reviewed. */
    public Collection<Review> standing() {
        return List.copyOf(byItem.values());
    }

    /** The decision on a statement, if there is one. */
    public Optional<Review> on(Statement statement) {
        Review own = byItem.get(statement.id());
        if (own != null) {
            return Optional.of(own);
        }
        return byDocument.getOrDefault(statement.evidence().documentId(), List.of()).stream()
                .filter(each -> covers(each, statement))
                .findFirst();
    }

    /** A yes stands whichever way a later coding reads the words; a no is only about what was read then. */
    private static boolean covers(Review review, Statement other) {
        boolean refused = review.verdict() == Verdict.REJECT;
        if (refused && review.judged().coding().polarity() != other.coding().polarity()) {
            return false;
        }
        return same(review.judged(), other) || same(review.result(), other);
    }

    private static boolean same(Statement judged, Statement other) {
        return judged.attribution().holder().equals(other.attribution().holder())
                && judged.coding().issue().equals(other.coding().issue())
                && judged.coding().option().equals(other.coding().option())
                && samePlace(
                        judged.evidence().quote().span(),
                        other.evidence().quote().span());
    }

    private static boolean samePlace(Span one, Span two) {
        int shared = Math.min(one.end(), two.end()) - Math.max(one.start(), two.start());
        return shared > 0 && shared >= SAME_PLACE * Math.max(one.length(), two.length());
    }
}
