package org.parley.web.page;

import java.util.List;
import java.util.Locale;
import org.parley.analysis.outlook.process.PresentState.Gauge;
import org.parley.web.view.Dates;
import org.parley.web.view.DialView;
import org.parley.workbench.outlook.board.CaseOutlook;
import org.parley.workbench.outlook.board.CaseOutlookRows;
import org.parley.workbench.outlook.board.Deadline;
import org.parley.workbench.outlook.board.Dial;
import org.parley.workbench.outlook.board.OptionRoles;

/** Is it ripe: what the record says of each side and of both, quote by quote, and what it does not say. */
public final class RipenessPage implements PageMaker {
    /**
     * What the page shows.
     *
     * @param asOf the date, printed
     * @param verdict whether the less ready side is ready enough
     * @param sides each side's readiness and dials
     * @param shared dials of both
     * @param deadlines deadlines set
     * @param parts which options were found for which part
     * @param notes what the reader must know
     * @param outlook the forecast that rests on it
     */
    public record View(
            String asOf,
            String verdict,
            List<Side> sides,
            List<DialView> shared,
            List<Due> deadlines,
            List<Part> parts,
            List<String> notes,
            String outlook) {}

    /** A side: readiness in the model, and what the record says. */
    public record Side(String name, String link, String readiness, String x, List<DialView> dials) {}

    /** A deadline. */
    public record Due(String day, String setter, String state, String words, String link) {}

    /** A part and the options that play it. */
    public record Part(String role, String how, String options) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        if (!at.twoSides()) {
            return new OutlookPage().make(at, request);
        }
        CaseOutlook found = at.outlook();
        return new Page(
                "Ripeness",
                "/outlook",
                "ripeness.jte",
                view(at, found),
                true,
                () -> CaseOutlookRows.board(found),
                () -> CaseOutlookRows.csv(found));
    }

    private static View view(CaseAt at, CaseOutlook found) {
        double a = gauge(found, "readiness-a");
        double b = gauge(found, "readiness-b");
        double from = gauge(found, "ripe-from");
        boolean ripe = Math.min(a, b) >= from;
        String verdict = String.format(
                Locale.ROOT,
                "%s: readiness %.2f of %s and %.2f of %s, serious from %.2f.",
                ripe ? "Ripe, at the medians of the assumptions" : "Not ripe, at the medians of the assumptions",
                a,
                found.outlook().sideA(),
                b,
                found.outlook().sideB(),
                from);
        return new View(
                Dates.longDay(at.asOf()),
                verdict,
                List.of(
                        side(at, found, found.outlook().sideA(), a),
                        side(at, found, found.outlook().sideB(), b)),
                dials(at, found, ""),
                found.deadlines().stream().map(each -> due(at, each)).toList(),
                found.roles().stream().map(RipenessPage::part).toList(),
                found.notes(),
                at.links().to("/outlook"));
    }

    private static double gauge(CaseOutlook found, String name) {
        return found.outlook().gauges().stream()
                .filter(each -> each.name().equals(name))
                .mapToDouble(Gauge::value)
                .findFirst()
                .orElse(0);
    }

    private static Side side(CaseAt at, CaseOutlook found, String name, double readiness) {
        return new Side(
                name,
                at.links().party(name),
                String.format(Locale.ROOT, "%.2f", readiness),
                String.format(Locale.ROOT, "%.1f", 160 * readiness),
                dials(at, found, name));
    }

    private static List<DialView> dials(CaseAt at, CaseOutlook found, String party) {
        return found.dials().stream()
                .filter(each -> each.party().equals(party))
                .map((Dial each) -> DialView.of(each, at.links()))
                .toList();
    }

    private static Due due(CaseAt at, Deadline deadline) {
        return new Due(
                Dates.day(deadline.due()),
                deadline.setter(),
                deadline.state(),
                deadline.quote().evidence().quote().words(),
                at.links()
                        .item(
                                deadline.quote().evidence().documentId(),
                                deadline.quote().item()));
    }

    private static Part part(OptionRoles.Found found) {
        return new Part(
                found.role(),
                found.how(),
                String.join(
                        ", ",
                        found.options().stream().map(OptionRoles.Played::label).toList()));
    }
}
