package org.parley.web.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.workbench.plans.BargainCase;
import org.parley.workbench.plans.CaseBargaining;
import org.parley.workbench.plans.CaseComparison;
import org.parley.workbench.plans.CompareCase;
import org.parley.workbench.plans.PlansQuery;

/** The newest few comparisons and negotiations, so that a page and its twins compute them once. */
final class Studies {
    private static final int MOST = 8;

    private final Deque<Kept> kept = new ArrayDeque<>();

    private record Kept(PositionMatrix matrix, PlansQuery query, Class<?> kind, Object found) {}

    /** All plans of the codebook against the record. */
    CaseComparison comparison(PositionMatrix matrix, PlansQuery query) {
        return once(
                matrix,
                query,
                CaseComparison.class,
                () -> new CompareCase(matrix, query).find(matrix.codebook().plans()));
    }

    /** The negotiation that the record implies. */
    CaseBargaining bargaining(PositionMatrix matrix, PlansQuery query) {
        return once(
                matrix,
                query,
                CaseBargaining.class,
                () -> new BargainCase(matrix, query, true)
                        .find(matrix.codebook().plans()));
    }

    @SuppressWarnings("ReferenceEquality") // a matrix is one object until case or date change; comparing it is slow
    private synchronized <T> T once(PositionMatrix matrix, PlansQuery query, Class<T> kind, Supplier<T> work) {
        for (Kept each : kept) {
            if (each.matrix() == matrix && each.query().equals(query) && each.kind() == kind) {
                return kind.cast(each.found());
            }
        }
        T found = work.get();
        kept.addFirst(new Kept(matrix, query, kind, found));
        if (kept.size() > MOST) {
            kept.removeLast();
        }
        return found;
    }
}
