package org.parley.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.analysis.matrix.OutletNarrative;
import org.parley.web.view.Dates;
import org.parley.workbench.ingest.DocumentSource.Skip;
import org.parley.workbench.page.SkipLog;
import org.parley.workbench.render.Csv;
import org.parley.workbench.workspace.CaseDocument;

/** Every document of the case, and how each outlet tells the process. */
public final class SourcesPage implements PageMaker {
    private static final int MOST_NAMED = 3;

    /** What the page shows: outlets, most statements first; documents, newest first; what was skipped; totals. */
    public record View(
            List<Outlet> outlets, List<Line> documents, List<Skip> skips, int statements, int events, int repeats) {}

    /** An outlet: whose voice and which issues it prints most. */
    public record Outlet(String name, int documents, int statements, List<Part> voices, List<String> issues) {}

    /** A party's share of an outlet's statements in [0, 1], and the same printed. */
    public record Part(String party, String link, double share, long count) {}

    /** A document. */
    public record Line(
            String title,
            String link,
            String outlet,
            String day,
            String isoDay,
            int statements,
            int events,
            String nearTitle,
            String nearLink,
            boolean complete) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        List<CaseDocument> documents = at.record().documents();
        List<Skip> skips = new SkipLog().of(at.session());
        return new Page(
                "Sources",
                "/sources",
                "sources.jte",
                view(at, documents, skips),
                false,
                () -> json(at, documents, skips),
                () -> Csv.of(
                        Forms.documentHeader(),
                        documents.stream().map(Forms::documentRow).toList()));
    }

    private static View view(CaseAt at, List<CaseDocument> documents, List<Skip> skips) {
        return new View(
                at.picture().outlets().stream().map(each -> outlet(at, each)).toList(),
                documents.stream().map(each -> line(at, each)).toList(),
                skips,
                documents.stream().mapToInt(CaseDocument::statements).sum(),
                documents.stream().mapToInt(CaseDocument::events).sum(),
                (int) documents.stream()
                        .filter(each -> !each.nearOf().isEmpty())
                        .count());
    }

    private static Outlet outlet(CaseAt at, OutletNarrative outlet) {
        return new Outlet(
                outlet.outlet().isEmpty() ? "Unknown outlet" : outlet.outlet(),
                outlet.documents(),
                outlet.statements(),
                outlet.voices().stream()
                        .limit(MOST_NAMED)
                        .map(each -> new Part(
                                each.name(),
                                at.links().party(each.name()),
                                (double) each.count() / outlet.statements(),
                                each.count()))
                        .toList(),
                outlet.issues().stream()
                        .limit(MOST_NAMED)
                        .map(each -> at.words().issue(each.name()))
                        .toList());
    }

    private static Line line(CaseAt at, CaseDocument document) {
        Optional<CaseDocument> near = at.record().document(document.nearOf());
        return new Line(
                document.shownTitle(),
                at.links().document(document.id()),
                document.publisher().isEmpty() ? "Unknown outlet" : document.publisher(),
                Dates.coded(document.published()),
                document.published().toString(),
                document.statements(),
                document.events(),
                near.map(CaseDocument::shownTitle).orElse(""),
                near.map(each -> at.links().document(each.id())).orElse(""),
                document.complete());
    }

    private static Object json(CaseAt at, List<CaseDocument> documents, List<Skip> skips) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", at.codebook().id());
        json.put("documents", documents.stream().map(Forms::document).toList());
        json.put("outlets", at.picture().outlets());
        json.put("skipped", skips);
        return json;
    }
}
