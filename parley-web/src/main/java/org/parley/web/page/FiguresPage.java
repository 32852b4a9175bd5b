package org.parley.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.matrix.ContestedFact;
import org.parley.analysis.matrix.FigureClaim;
import org.parley.web.view.Dates;
import org.parley.web.view.FactView;
import org.parley.workbench.render.Csv;

/** The same quantities as several documents give them, side by side. */
public final class FiguresPage implements PageMaker {
    /** What the page shows: the date, printed; figures that contradict each other; figures that agree. */
    public record View(String asOf, List<FactView> contested, List<FactView> agreed) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        List<ContestedFact> facts = at.picture().figures();
        return new Page(
                "Contested figures",
                "/figures",
                "figures.jte",
                new View(Dates.longDay(at.asOf()), of(at, facts, true), of(at, facts, false)),
                true,
                () -> json(at, facts),
                () -> csv(facts));
    }

    private static List<FactView> of(CaseAt at, List<ContestedFact> facts, boolean contested) {
        return facts.stream()
                .filter(each -> each.contested() == contested)
                .map(each -> FactView.of(each, at.links()))
                .toList();
    }

    private static Object json(CaseAt at, List<ContestedFact> facts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", at.codebook().id());
        json.put("as_of", at.asOf().toString());
        json.put("figures", facts.stream().map(Forms::fact).toList());
        return json;
    }

    private static String csv(List<ContestedFact> facts) {
        List<List<String>> rows = new ArrayList<>();
        for (ContestedFact fact : facts) {
            for (FigureClaim claim : fact.claims()) {
                rows.add(List.of(
                        fact.what(),
                        fact.day().toString(),
                        fact.place(),
                        String.valueOf(fact.contested()),
                        claim.figure().bound().label(),
                        String.valueOf(claim.figure().value()),
                        claim.claimant(),
                        claim.event().source().publisher(),
                        claim.event().source().documentId(),
                        claim.event().event().id()));
            }
        }
        return Csv.of(
                List.of(
                        "what",
                        "day",
                        "place",
                        "contested",
                        "bound",
                        "value",
                        "claimant",
                        "publisher",
                        "document",
                        "event"),
                rows);
    }
}
