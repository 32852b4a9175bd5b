package org.parley.web.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.analysis.matrix.Lean;
import org.parley.analysis.stability.solve.Concept;
import org.parley.analysis.stability.uncertain.Shares;
import org.parley.web.view.QuoteCard;
import org.parley.web.view.StateLine;
import org.parley.web.view.SupportBar;
import org.parley.workbench.render.Csv;
import org.parley.workbench.render.Numbers;
import org.parley.workbench.stability.StateWords;
import org.parley.workbench.stability.sourced.CaseModel;
import org.parley.workbench.stability.sourced.CaseSections;
import org.parley.workbench.stability.sourced.QuoteInfluence;

/** How sure the model of positions is: equilibria over draws of the supports, and the quotes on which equilibria hang. */
public final class DoubtPage implements PageMaker {
    private static final int MOST_STATES = 12;
    private static final List<String> HEADER = List.of("concept", "state", "share", "low", "high", "words");

    /**
     * What the page shows.
     *
     * @param head what stands above it
     * @param draws how many draws were made
     * @param seed of the draws
     * @param concept of the table
     * @param concepts to choose from
     * @param rows the likeliest equilibria
     * @param tried how many quotes were left out in turn
     * @param untried how many more there are
     * @param flips the quotes on which equilibria hang
     */
    public record View(
            StabilityHead head,
            int draws,
            long seed,
            String concept,
            List<StabilityHead.Tab> concepts,
            List<Row> rows,
            int tried,
            int untried,
            List<Flip> flips) {}

    /** A state and the share of draws in which it is an equilibrium. */
    public record Row(StateLine line, SupportBar bar) {}

    /** A quote and what turns without it. */
    public record Flip(QuoteCard quote, List<String> turned) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        BoardAt asked = new BoardAt(at, request);
        Optional<CaseModel> model =
                asked.original().flatMap(board -> board.source().stream().findFirst());
        return new Page(
                "How sure",
                "/stability",
                "doubt.jte",
                model.map(each -> view(at, asked, each)).orElseGet(() -> empty(at, asked)),
                true,
                () -> model.map(each -> json(at, each)).orElse(StabilityHead.nothing()),
                () -> Csv.of(HEADER, model.map(each -> rows(at, each)).orElse(List.of())));
    }

    private static View empty(CaseAt at, BoardAt asked) {
        StabilityHead head = StabilityHead.of(at, asked, "/stability/doubt");
        return new View(head, 0, 0, "", List.of(), List.of(), 0, 0, List.of());
    }

    private static View view(CaseAt at, BoardAt asked, CaseModel model) {
        Doubt doubt = at.boards().doubt(model, at.record().statements());
        Concept concept = asked.concept();
        StateLines lines = new StateLines(asked, asked.original().orElseThrow());
        return new View(
                StabilityHead.of(at, asked, "/stability/doubt"),
                doubt.shares().draws(),
                Doubt.SEED,
                concept.label(),
                Board.CONCEPTS.stream()
                        .map(each -> new StabilityHead.Tab(
                                each.label(), asked.link("/stability/doubt", each), each == concept))
                        .toList(),
                new CaseSections(model.scenario(), model.matrix())
                        .likeliest(doubt.shares(), concept).stream()
                                .limit(MOST_STATES)
                                .map(s -> new Row(
                                        lines.line(s), bar(doubt.shares().share(concept, s))))
                                .toList(),
                doubt.influence().tried(),
                doubt.influence().untried(),
                doubt.influence().flips().stream()
                        .map(each ->
                                new Flip(QuoteCard.of(each.statement(), at.words(), at.links()), turned(each, model)))
                        .toList());
    }

    private static SupportBar bar(Shares.Share share) {
        return new SupportBar(share.share(), share.low(), share.high(), Lean.FOR, false);
    }

    /** For each concept what no longer holds and what does instead. */
    private static List<String> turned(QuoteInfluence.Flip flip, CaseModel model) {
        List<String> turned = new ArrayList<>();
        for (Concept concept : Board.CONCEPTS) {
            BitSet lost = flip.lost().getOrDefault(concept, new BitSet());
            BitSet gained = flip.gained().getOrDefault(concept, new BitSet());
            if (!lost.isEmpty() || !gained.isEmpty()) {
                turned.add(concept.label() + ": "
                        + told(lost, "no longer holds", "no longer hold", model)
                        + (lost.isEmpty() || gained.isEmpty() ? "" : "; ")
                        + told(gained, "comes to hold", "come to hold", model));
            }
        }
        return turned;
    }

    private static String told(BitSet states, String one, String many, CaseModel model) {
        if (states.isEmpty()) {
            return "";
        }
        return states.cardinality() == 1
                ? "state " + model.scenario().names().id(states.nextSetBit(0)) + " " + one
                : states.cardinality() + " states " + many;
    }

    private static Map<String, Object> json(CaseAt at, CaseModel model) {
        Doubt doubt = at.boards().doubt(model, at.record().statements());
        CaseSections sections = new CaseSections(model.scenario(), model.matrix());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", model.scenario().id());
        json.put("shares", sections.shares(doubt.shares(), Doubt.SEED, Board.CONCEPTS));
        json.put("if_a_quote_is_wrong", sections.influence(doubt.influence()));
        return json;
    }

    private static List<List<String>> rows(CaseAt at, CaseModel model) {
        Doubt doubt = at.boards().doubt(model, at.record().statements());
        CaseSections sections = new CaseSections(model.scenario(), model.matrix());
        StateWords words = new StateWords(model.scenario());
        List<List<String>> rows = new ArrayList<>();
        for (Concept concept : Board.CONCEPTS) {
            for (int state : sections.likeliest(doubt.shares(), concept)) {
                Shares.Share share = doubt.shares().share(concept, state);
                rows.add(List.of(
                        concept.label(),
                        model.scenario().names().id(state).toString(),
                        Numbers.text(share.share()),
                        Numbers.text(share.low()),
                        Numbers.text(share.high()),
                        words.line(state)));
            }
        }
        return rows;
    }
}
