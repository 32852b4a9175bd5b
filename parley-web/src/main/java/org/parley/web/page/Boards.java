package org.parley.web.page;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.matrix.PositionMatrix;
import org.parley.analysis.matrix.SourcedStatement;
import org.parley.workbench.stability.format.Scenario;
import org.parley.workbench.stability.format.ScenarioFiles;
import org.parley.workbench.stability.sourced.CaseCourses;
import org.parley.workbench.stability.sourced.CaseModel;
import org.parley.workbench.stability.sourced.WishQuotes;

/** The newest few stability models of a case, judged, so that going from page to page solves each once. */
final class Boards {
    /** Name of the worked model that ships with Parley. */
    static final String WORKED = "worked";

    private static final int MOST = 6;

    private final Deque<Kept> kept = new ArrayDeque<>();

    private final Deque<Doubted> doubted = new ArrayDeque<>();

    private record Kept(PositionMatrix matrix, String model, Board board) {}

    private record Doubted(CaseModel model, Doubt doubt) {}

    /** Whether the worked model speaks of this case: the codebook knows every option that it cites. */
    static boolean offersWorked(PositionMatrix matrix) {
        return new WishQuotes(ScenarioFiles.ukraineRussia(), matrix)
                .unknownCites()
                .isEmpty();
    }

    /** The board of a matrix; empty where no model can be built from it. */
    @SuppressWarnings("ReferenceEquality") // one object until the file changes, and comparing it is slow
    synchronized Optional<Board> of(PositionMatrix matrix, String model) {
        for (Kept each : kept) {
            if (each.matrix() == matrix && each.model().equals(model)) {
                return Optional.of(each.board());
            }
        }
        Optional<Board> made = make(matrix, model);
        made.ifPresent(board -> kept.addFirst(new Kept(matrix, model, board)));
        if (kept.size() > MOST) {
            kept.removeLast();
        }
        return made;
    }

    /** How sure a model is; computed once. */
    synchronized Doubt doubt(CaseModel model, List<SourcedStatement> record) {
        for (Doubted each : doubted) {
            if (each.model().equals(model)) {
                return each.doubt();
            }
        }
        Doubt doubt = Doubt.of(model, record);
        doubted.addFirst(new Doubted(model, doubt));
        if (doubted.size() > MOST) {
            doubted.removeLast();
        }
        return doubt;
    }

    private static Optional<Board> make(PositionMatrix matrix, String model) {
        if (model.equals(WORKED)) {
            Scenario worked = ScenarioFiles.ukraineRussia();
            return Optional.of(Board.of(worked, List.of()));
        }
        if (CaseCourses.of(matrix, CaseCourses.USUAL).chosen().isEmpty()
                || matrix.asOf().equals(LocalDate.EPOCH)) {
            return Optional.empty();
        }
        CaseModel built = CaseModel.of(matrix, CaseCourses.USUAL);
        return Optional.of(Board.of(built.scenario(), List.of(built)));
    }
}
