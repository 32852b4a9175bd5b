package org.parley.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.matrix.Assumption;
import org.parley.workbench.render.Csv;

/** How to read the pages, and every number that no text supports. */
public final class MethodPage implements PageMaker {
    /** What the page shows. */
    public record View(List<Line> assumptions) {}

    /** An assumption; whole numbers are printed as such. */
    public record Line(String name, String value, String meaning) {
        static Line of(Assumption each) {
            boolean whole = each.value() == Math.rint(each.value());
            return new Line(
                    each.name(),
                    whole ? String.valueOf((long) each.value()) : String.valueOf(each.value()),
                    each.meaning());
        }
    }

    @Override
    public Page make(CaseAt at, PageRequest request) {
        List<Assumption> assumptions = at.matrix().assumptions().listed();
        return new Page(
                "How to read this",
                "/method",
                "method.jte",
                new View(assumptions.stream().map(Line::of).toList()),
                false,
                () -> json(assumptions),
                () -> Csv.of(
                        List.of("name", "value", "meaning"),
                        assumptions.stream()
                                .map(each -> List.of(each.name(), String.valueOf(each.value()), each.meaning()))
                                .toList()));
    }

    private static Object json(List<Assumption> assumptions) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("assumptions", assumptions);
        return json;
    }
}
