package org.parley.workbench.outlook.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.workbench.outlook.StatedAssumption;
import org.parley.workbench.outlook.mechanism.FindingMap;
import org.parley.workbench.outlook.packages.PeaceOffer;
import org.parley.workbench.render.Csv;

/** The outlook of a case as ordered maps for JSON, and its dials as rows for CSV. The field names are a promise. */
public final class CaseOutlookRows {
    private static final List<String> HEADER = List.of(
            "dial",
            "party",
            "mechanism",
            "known",
            "value",
            "day",
            "by",
            "outlet",
            "document",
            "item",
            "counts",
            "weight",
            "quote");

    private CaseOutlookRows() {}

    /** Everything. */
    public static Map<String, Object> json(CaseOutlook found) {
        Map<String, Object> json = FindingMap.of(found.outlook());
        json.putAll(board(found));
        return json;
    }

    /** The dials, deadlines, parts and notes. */
    public static Map<String, Object> board(CaseOutlook found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("as_of", found.outlook().asOf());
        json.put("bargain", bargain(found.offer()));
        json.put("dials", found.dials().stream().map(CaseOutlookRows::dial).toList());
        json.put(
                "deadlines",
                found.deadlines().stream().map(CaseOutlookRows::deadline).toList());
        json.put("roles", found.roles().stream().map(FindingMap::of).toList());
        json.put("notes", found.notes());
        return json;
    }

    /** One row a quote; a dial without quotes has one row without. */
    public static String csv(CaseOutlook found) {
        return Csv.of(
                HEADER,
                found.dials().stream()
                        .flatMap(dial -> dial.quotes().isEmpty()
                                ? List.of(row(dial, List.of("", "", "", "", "", "", "", ""))).stream()
                                : dial.quotes().stream().map(quote -> row(dial, cells(quote))))
                        .toList());
    }

    private static List<String> row(Dial dial, List<String> quote) {
        List<String> row = new java.util.ArrayList<>(List.of(
                dial.name(),
                dial.party(),
                dial.mechanism(),
                String.valueOf(dial.known()),
                String.valueOf(Rounded.to(dial.value()))));
        row.addAll(quote);
        return row;
    }

    private static List<String> cells(BoardQuote quote) {
        return List.of(
                quote.day().toString(),
                quote.party(),
                quote.outlet(),
                quote.evidence().documentId(),
                quote.item(),
                quote.counts(),
                String.valueOf(Rounded.to(quote.weight())),
                quote.evidence().quote().words());
    }

    private static Map<String, Object> bargain(PeaceOffer offer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("form", offer.form().label());
        json.put("why", offer.why());
        json.put("questions", offer.questions());
        json.put("packages", offer.packages());
        json.put("draws", offer.draws());
        json.put("deadlocked", offer.deadlocked());
        json.put("vetoes", offer.vetoes());
        return json;
    }

    private static Map<String, Object> dial(Dial dial) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", dial.name());
        json.put("party", dial.party());
        json.put("mechanism", dial.mechanism());
        json.put("known", dial.known());
        json.put("value", Rounded.to(dial.value()));
        json.put("says", dial.says());
        json.put("rule", dial.rule());
        json.put(
                "moves",
                dial.moves().stream()
                        .map(StatedAssumption::assumption)
                        .map(each -> each.label())
                        .toList());
        json.put("quotes", dial.quotes().stream().map(CaseOutlookRows::quote).toList());
        return json;
    }

    private static Map<String, Object> deadline(Deadline deadline) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("setter", deadline.setter());
        json.put("due", deadline.due().toString());
        json.put("state", deadline.state());
        json.put("quote", quote(deadline.quote()));
        return json;
    }

    private static Map<String, Object> quote(BoardQuote quote) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("day", quote.day().toString());
        json.put("party", quote.party());
        json.put("outlet", quote.outlet());
        json.put("document", quote.evidence().documentId());
        json.put("item", quote.item());
        json.put("words", quote.evidence().quote().words());
        json.put("start", quote.evidence().quote().span().start());
        json.put("end", quote.evidence().quote().span().end());
        json.put("counts", quote.counts());
        json.put("weight", Rounded.to(quote.weight()));
        return json;
    }
}
