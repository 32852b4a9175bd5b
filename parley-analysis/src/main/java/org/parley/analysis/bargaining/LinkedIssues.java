package org.parley.analysis.bargaining;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.preference.AdditiveUtility;
import org.parley.analysis.preference.Combination;
import org.parley.analysis.preference.LinkedValue;
import org.parley.model.ParleyException;

/**
 * Remembers, while issues are taken in order, which combinations of several issues can still come about: one bit for
 * each combination that has begun and not ended. Two partial packages with the same bits have the same future, so they
 * may be compared; this is the compound issue of the linked ones, with options joined that no condition tells apart.
 */
final class LinkedIssues {
    private static final int MOST_OPEN = 62;

    private final List<Term> terms = new ArrayList<>();

    LinkedIssues(BargainingModel model, List<AdditiveUtility> utilities) {
        boolean[][] used = new boolean[model.space().issues().size()][MOST_OPEN];
        for (Restriction restriction : model.restrictions()) {
            addTerm(restriction.excluded(), -1, 0, used);
        }
        for (int p = 0; p < utilities.size(); p++) {
            for (LinkedValue value : utilities.get(p).linked()) {
                addTerm(value.when(), p, value.value(), used);
            }
        }
    }

    private void addTerm(Combination when, int party, double value, boolean[][] used) {
        for (int slot = 0; slot < MOST_OPEN; slot++) {
            boolean free = true;
            for (int i = when.first(); i < when.last(); i++) {
                free &= !used[i][slot];
            }
            if (free) {
                for (int i = when.first(); i < when.last(); i++) {
                    used[i][slot] = true;
                }
                terms.add(new Term(when, party, value, 1L << slot));
                return;
            }
        }
        throw ParleyException.withMend(
                "The conditions that are open at the same issue must be at most " + MOST_OPEN + ".",
                "put the issues that conditions link next to each other.");
    }

    /** What choosing the option of the issue does to a partial package in this state. */
    Step step(long state, int issue, int option) {
        long next = state;
        boolean permitted = true;
        List<Term> ended = new ArrayList<>();
        for (Term term : terms) {
            Combination when = term.when();
            if (issue < when.first() || issue > when.last()) {
                continue;
            }
            boolean alive = (issue == when.first() || (state & term.bit()) != 0) && when.allows(issue, option);
            if (issue < when.last()) {
                next = alive ? next | term.bit() : next & ~term.bit();
                continue;
            }
            if (when.first() < when.last()) {
                next = cleared(next, term, issue);
            }
            if (alive && term.party() < 0) {
                permitted = false;
            } else if (alive) {
                ended.add(term);
            }
        }
        return new Step(permitted, next, ended);
    }

    /** A slot may be taken over by a term that begins at the issue where the old one ends; its bit then stays. */
    private long cleared(long next, Term ended, int issue) {
        for (Term term : terms) {
            if (term.bit() == ended.bit()
                    && term.when().first() == issue
                    && term.when().last() > issue) {
                return next;
            }
        }
        return next & ~ended.bit();
    }

    /** A red line or condition (party -1) or a value of a party, tied to a combination. */
    private record Term(Combination when, int party, double value, long bit) {}

    /** The state after the step, whether it is permitted, and the linked values that it brings. */
    record Step(boolean permitted, long state, List<Term> ended) {
        /** Adds the linked values in the order of the parties' definitions. */
        void addLinked(double[] point) {
            for (int i = 0; i < ended.size(); i++) {
                point[ended.get(i).party()] += ended.get(i).value();
            }
        }
    }
}
