package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.parley.workbench.assess.CasePicture;
import org.parley.workbench.plans.BargainCase;
import org.parley.workbench.plans.CaseBargaining;
import org.parley.workbench.plans.PlansQuery;
import org.parley.workbench.workspace.CaseSession;

/** Runs the negotiation of a case, and tells how long it took. */
final class BargainCaseRun {
    private final CliContext context;
    private final CaseOptions options;
    private final ReservationsOption reservations;
    private final boolean timing;

    BargainCaseRun(CliContext context, CaseOptions options, ReservationsOption reservations, boolean timing) {
        this.context = context;
        this.options = options;
        this.reservations = reservations;
        this.timing = timing;
    }

    /** What is found about the case, with the plans of its codebook. */
    CaseBargaining find(Path file, int draws, long seed, PrintWriter words) {
        long start = System.nanoTime();
        try (CaseSession session = CaseSession.open(file, context.workbench().codebooks())) {
            CasePicture picture = options.picture(session);
            PlansQuery query = reservations.of(options.query(picture, draws, seed), session, picture);
            long read = System.nanoTime();
            if (timing) {
                new BargainCase(picture.matrix(), query, false)
                        .find(picture.matrix().codebook().plans());
                words.printf(
                        Locale.ROOT,
                        "read %.2f s, found with %d draws %.2f s%n",
                        (read - start) / 1e9,
                        draws,
                        (System.nanoTime() - read) / 1e9);
            }
            long before = System.nanoTime();
            CaseBargaining found = new BargainCase(picture.matrix(), query, true)
                    .find(picture.matrix().codebook().plans());
            if (timing) {
                words.printf(
                        Locale.ROOT,
                        "found again, with what moves the answer, %.2f s%n",
                        (System.nanoTime() - before) / 1e9);
            }
            return found;
        }
    }
}
