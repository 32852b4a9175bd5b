package org.parley.workbench.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.record.ProposedStatement;
import org.parley.model.record.Review;
import org.parley.model.record.Statement;
import org.parley.model.record.Verdict;

/**
 * The coded record with people's decisions laid over it. What was rejected is left out, what was accepted or amended
 * stands as decided, also where the coder had left it open, a model had proposed it, or a later coding no longer finds
 * it. Nothing of the coded record changes.
 */
public final class Overlay {
    private static final Comparator<VouchedStatement> BY_PLACE = Comparator.comparing(
                    (VouchedStatement each) -> each.statement().evidence().documentId())
            .thenComparing(each -> each.statement().evidence().quote().span());

    private final Decisions decisions;

    /** The overlay of decisions. */
    public Overlay(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The record as it stands, by document and place. {@code coded} comes in that order. */
    public List<VouchedStatement> record(List<Statement> coded) {
        List<VouchedStatement> record = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Statement each : coded) {
            Optional<Review> review = decisions.on(each);
            if (review.isEmpty()) {
                record.add(VouchedStatement.automatic(each));
            } else if (counts(review.get()) && used.add(review.get().itemId())) {
                record.add(VouchedStatement.of(review.get()));
            }
        }
        boolean added = false;
        for (Review each : decisions.standing()) {
            if (counts(each) && used.add(each.itemId())) {
                added = true;
                record.add(VouchedStatement.of(each));
            }
        }
        if (added) {
            record.sort(BY_PLACE);
        }
        return record;
    }

    private static boolean counts(Review review) {
        return review.verdict() != Verdict.REJECT;
    }

    /** What nobody has decided on, in the order given. */
    public List<Statement> open(List<Statement> statements) {
        return statements.stream().filter(each -> decisions.on(each).isEmpty()).toList();
    }

    /** Proposals that nobody has decided on, each statement once. */
    public List<ProposedStatement> openProposals(List<ProposedStatement> proposals) {
        Set<String> seen = new HashSet<>();
        return proposals.stream()
                .filter(each -> decisions.on(each.statement()).isEmpty())
                .filter(each -> seen.add(each.statement().id()))
                .toList();
    }
}
