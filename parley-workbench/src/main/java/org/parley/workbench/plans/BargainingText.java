package org.parley.workbench.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.bargaining.Restriction;
import org.parley.workbench.bargaining.BargainReport;
import org.parley.workbench.bargaining.BargainText;
import org.parley.workbench.bargaining.DrawReport;
import org.parley.workbench.bargaining.DrawScenario;

/** The negotiation that a case implies, in words and as ordered maps. */
public final class BargainingText {
    private static final int MOST_DRIVERS = 10;
    private static final int MOST_QUOTES = 2;

    private final CaseBargaining bargaining;

    /** The text of the negotiation. */
    public BargainingText(CaseBargaining bargaining) {
        this.bargaining = bargaining;
    }

    /** All of it: the packages, the draws, what moves the answer, the assumptions, the quotes of the red lines. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(new BargainText(bargaining.expected()).text());
        lines.add(new DrawReport(bargaining.expected().scenario().model())
                .text(over())
                .stripTrailing());
        drivers(lines);
        assumptions(lines);
        redLines(lines);
        leftOut(lines);
        return String.join("\n", lines) + "\n";
    }

    private DrawScenario.Result over() {
        return new DrawScenario.Result(
                bargaining.over(),
                List.of(),
                bargaining.query().draws(),
                bargaining.query().seed());
    }

    private void drivers(List<String> lines) {
        if (bargaining.drivers().isEmpty()) {
            return;
        }
        lines.add("What moves the share of draws with an open zone most:");
        bargaining.drivers().stream()
                .limit(MOST_DRIVERS)
                .forEach(driver -> lines.add(String.format(
                        Locale.ROOT,
                        "  %+.0f points, to %.0f%%: %s",
                        100 * driver.change(),
                        100 * driver.open(),
                        driver.what())));
    }

    private void assumptions(List<String> lines) {
        lines.add("Assumptions, all editable:");
        for (String party : bargaining.query().parties()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  reservation value of %s: %.2f (%s)",
                    party,
                    bargaining.query().reservation(party),
                    bargaining.query().source(party)));
        }
        for (String party : bargaining.query().parties()) {
            List<String> weights = new ArrayList<>();
            for (int q = 0; q < bargaining.preferences().weights(party).size(); q++) {
                weights.add(String.format(
                        Locale.ROOT,
                        "%s %.2f",
                        bargaining.preferences().agenda().questions().get(q).name(),
                        bargaining.preferences().weights(party).get(q)));
            }
            lines.add("  weights of " + party + ": " + String.join(", ", weights));
        }
    }

    private void redLines(List<String> lines) {
        lines.add(String.format(
                Locale.ROOT,
                "  refusal: an answer worth %.2f or less to a party is a veto as well, in the draws in which it is"
                        + " (0: only red lines are)",
                bargaining.query().refusal()));
        lines.add("Vetoes, as quoted:");
        for (Restriction line : bargaining.expected().scenario().model().restrictions()) {
            lines.add("  " + line.name());
            line.evidence().stream()
                    .limit(MOST_QUOTES)
                    .flatMap(id -> bargaining.utterance(id).stream())
                    .forEach(said -> lines.add("    " + QuoteWords.placed(said)));
        }
    }

    private void leftOut(List<String> lines) {
        Set<String> reasons = new LinkedHashSet<>();
        bargaining.leftOut().forEach(each -> reasons.add(each.reason()));
        for (String reason : reasons) {
            lines.add("Not bargained over, " + reason + ": "
                    + String.join(
                            ", ",
                            bargaining.leftOut().stream()
                                    .filter(each -> each.reason().equals(reason))
                                    .map(CaseBargaining.Aside::option)
                                    .toList()));
        }
    }

    /** The same as ordered maps. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", bargaining.matrix().codebook().id());
        json.put("as_of", bargaining.matrix().asOf().toString());
        json.put("exploration", true);
        json.putAll(new BargainReport(bargaining.expected()).json());
        json.put("questions", bargaining.preferences().agenda().questions());
        Map<String, Object> weights = new LinkedHashMap<>();
        bargaining
                .query()
                .parties()
                .forEach(party -> weights.put(party, bargaining.preferences().weights(party)));
        json.put("weights", weights);
        Map<String, Object> reservations = new LinkedHashMap<>();
        for (String party : bargaining.query().parties()) {
            Map<String, Object> reservation = new LinkedHashMap<>();
            reservation.put("worth", bargaining.query().reservation(party));
            reservation.put("source", bargaining.query().source(party));
            reservations.put(party, reservation);
        }
        json.put("reservation_values", reservations);
        json.put("refusal", bargaining.query().refusal());
        json.put(
                "vetoes",
                bargaining.expected().scenario().model().restrictions().stream()
                        .map(this::redLine)
                        .toList());
        json.put("left_out", bargaining.leftOut());
        Map<String, Object> over =
                new DrawReport(bargaining.expected().scenario().model()).json(over());
        over.remove("influence_on_zone_empty");
        over.put("influence_on_zone_open", bargaining.drivers());
        json.put("over_draws", over);
        return json;
    }

    private Map<String, Object> redLine(Restriction line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", line.name());
        json.put("party", line.owner());
        json.put(
                "quotes",
                line.evidence().stream()
                        .flatMap(id -> bargaining.utterance(id).stream())
                        .map(ComparisonRows::quote)
                        .toList());
        return json;
    }
}
