package org.parley.web.page;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.parley.analysis.matrix.MatrixAssumptions;
import org.parley.workbench.assess.CasePicture;
import org.parley.workbench.assess.Positions;
import org.parley.workbench.assess.PositionsQuery;
import org.parley.workbench.outlook.board.CaseOutlook;
import org.parley.workbench.workspace.CaseRecord;
import org.parley.workbench.workspace.CaseSession;

/** The newest few pictures of a case, so that going from page to page at one date computes it once. */
public final class Pictures {
    private static final int MOST = 8;

    private final CaseSession session;
    private final Positions positions = new Positions(MatrixAssumptions.DEFAULT);
    private final Outlooks outlooks = new Outlooks();
    private final Deque<Kept> kept = new ArrayDeque<>();
    private final Studies studies = new Studies();
    private final Boards boards = new Boards();

    /** Pictures of a case. */
    public Pictures(CaseSession session) {
        this.session = session;
    }

    private record Kept(CaseRecord record, LocalDate asOf, CasePicture picture) {}

    /** Its stability models. */
    Boards boards() {
        return boards;
    }

    /** The case. */
    CaseSession session() {
        return session;
    }

    /** The outlook of a picture. */
    CaseOutlook outlook(CasePicture picture) {
        return outlooks.at(
                picture.matrix().codebook(), picture.record(), picture.matrix().asOf());
    }

    /** What was found about the plans of a picture. */
    Studies studies() {
        return studies;
    }

    /** The picture at a date; {@link LocalDate#MAX} for the newest day. */
    @SuppressWarnings("ReferenceEquality") // the record is one object until the file changes, and comparing it is slow
    synchronized CasePicture at(LocalDate asOf) {
        CaseRecord record = session.record();
        for (Kept each : kept) {
            if (each.record() == record && each.asOf().equals(asOf)) {
                return each.picture();
            }
        }
        CasePicture picture = positions.of(session, new PositionsQuery("", "", asOf));
        kept.addFirst(new Kept(record, asOf, picture));
        if (kept.size() > MOST) {
            kept.removeLast();
        }
        return picture;
    }
}
