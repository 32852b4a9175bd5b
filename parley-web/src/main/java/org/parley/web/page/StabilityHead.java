package org.parley.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.web.view.Dates;
import org.parley.workbench.stability.PositionModel;
import org.parley.workbench.stability.format.Scenario;
import org.parley.workbench.stability.sourced.CaseCourses;

/**
 * What stands above every page on stability.
 *
 * @param present whether a model could be built
 * @param title of the model
 * @param asOf the date, printed
 * @param tabs the pages on this model
 * @param models the models to choose from; empty if there is one
 * @param parties the decision makers
 * @param states how many states the model has
 * @param courses how many courses
 * @param moved how many wishes were moved
 * @param unmoved the page with none moved
 * @param assumptions what no quote supports
 * @param leftOut options that are not in the model, by reason
 */
public record StabilityHead(
        boolean present,
        String title,
        String asOf,
        List<Tab> tabs,
        List<Tab> models,
        List<String> parties,
        int states,
        int courses,
        int moved,
        String unmoved,
        List<String> assumptions,
        List<LeftOut> leftOut) {
    private static final Map<String, String> MEANINGS = Map.of(
            "Nash", "no side can better itself by its own move",
            "GMR", "each improvement could be answered by some move of the others, at whatever cost to them",
            "SMR", "the same, and the side that left could not mend it afterwards",
            "SEQ", "each improvement would be answered by moves that serve those who make them",
            "SSEQ", "the same, and the side that left could not mend it afterwards");

    /** A page or model to choose. */
    public record Tab(String label, String link, boolean here) {}

    /** Options left out for one reason. */
    public record LeftOut(String reason, List<String> labels) {}

    /** What a concept means, in a clause. */
    static String meaning(String concept) {
        return MEANINGS.getOrDefault(concept, "");
    }

    /** What the twins say where no model can be built. */
    static Map<String, Object> nothing() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("states", 0);
        json.put("reason", "no principal or mediator has spoken of an option that the codebook says it controls");
        return json;
    }

    static StabilityHead of(CaseAt at, BoardAt asked, String path) {
        List<Tab> models = new ArrayList<>();
        if (Boards.offersWorked(at.matrix())) {
            models.add(new Tab("From the positions", asked.other(path, ""), !asked.worked()));
            models.add(new Tab("Worked by hand", asked.other(path, Boards.WORKED), asked.worked()));
        }
        return asked.board()
                .map(board -> of(at, asked, path, models, board))
                .orElseGet(() -> new StabilityHead(
                        false,
                        "",
                        Dates.longDay(at.asOf()),
                        List.of(),
                        models,
                        List.of(),
                        0,
                        0,
                        0,
                        "",
                        List.of(),
                        List.of()));
    }

    private static StabilityHead of(CaseAt at, BoardAt asked, String path, List<Tab> models, Board board) {
        Scenario scenario = board.scenario();
        List<Tab> tabs = new ArrayList<>(List.of(
                new Tab("States", asked.link("/stability"), path.equals("/stability")),
                new Tab("Wishes and what if", asked.link("/stability/wishes"), path.equals("/stability/wishes"))));
        if (!asked.worked()) {
            tabs.add(new Tab("How sure", asked.unmoved("/stability/doubt"), path.equals("/stability/doubt")));
        }
        return new StabilityHead(
                true,
                scenario.title(),
                Dates.longDay(at.asOf()),
                tabs,
                models,
                scenario.decisionMakers(),
                scenario.states().size(),
                scenario.courses().size(),
                asked.moved() ? asked.moves().split(",", -1).length : 0,
                asked.unmoved(path),
                asked.worked() ? List.of(scenario.notes()) : PositionModel.ASSUMPTIONS,
                board.source().isEmpty()
                        ? List.of()
                        : leftOut(board.source().get(0).courses()));
    }

    private static List<LeftOut> leftOut(CaseCourses courses) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        courses.leftOut()
                .forEach(each -> byReason.computeIfAbsent(each.reason(), reason -> new ArrayList<>())
                        .add(each.label()));
        List<LeftOut> leftOut = new ArrayList<>();
        byReason.forEach((reason, labels) -> leftOut.add(new LeftOut(reason, labels)));
        return leftOut;
    }
}
