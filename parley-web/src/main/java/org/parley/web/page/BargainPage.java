package org.parley.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.analysis.bargaining.Demand;
import org.parley.analysis.bargaining.Relaxation;
import org.parley.web.view.Dates;
import org.parley.web.view.PackageAxes;
import org.parley.web.view.PackagePlot;
import org.parley.web.view.QuoteCard;
import org.parley.web.view.SupportBar;
import org.parley.workbench.bargaining.BargainFindings;
import org.parley.workbench.bargaining.BargainTable;
import org.parley.workbench.bargaining.format.Rows;
import org.parley.workbench.plans.BargainCase;
import org.parley.workbench.plans.BargainingText;
import org.parley.workbench.plans.CaseBargaining;
import org.parley.workbench.plans.Driver;
import org.parley.workbench.render.Csv;

/** Packages: which are better for all, where the plans lie, who empties the zone, what moves the answer. */
public final class BargainPage implements PageMaker {
    private static final int MOST_RELAXATIONS = 6;
    private static final int MOST_DRIVERS = 8;

    /**
     * What the page shows.
     *
     * @param asOf the date, printed
     * @param parties names
     * @param packages how many packages there are
     * @param zone the zone at the expected supports, in words
     * @param open share of draws with an open zone, printed
     * @param draws number of draws
     * @param disagreement what each gets without a deal, printed
     * @param plot scatter, of two parties
     * @param axes parallel coordinates, of more
     * @param solutions solution points
     * @param plans where the plans lie
     * @param robust packages that hold in most draws
     * @param conflicts whose demands cannot be met together
     * @param relaxations smallest ones that open the zone
     * @param drivers what moves the answer
     * @param vetoes with their quotes
     * @param aside options that are not bargained over, by reason
     * @param form what can be changed
     */
    public record View(
            String asOf,
            List<String> parties,
            String packages,
            String zone,
            String open,
            int draws,
            String disagreement,
            Optional<PackagePlot> plot,
            Optional<PackageAxes> axes,
            List<PackageLine> solutions,
            List<PackageLine> plans,
            List<PackageLine> robust,
            List<String> conflicts,
            List<String> relaxations,
            List<DriverLine> drivers,
            List<Veto> vetoes,
            List<Aside> aside,
            AssumptionForm form) {}

    /** A package or plan: its mark, its name, its page, worth to each party, what it settles, remarks. */
    public record PackageLine(
            String mark, String name, String link, List<String> worth, List<String> settles, List<String> remarks) {}

    /** What moves the answer: the change, printed; whether upwards; a link to the quote, or empty. */
    public record DriverLine(String change, boolean up, String what, String link) {}

    /** A veto and the newest quotes that carry it. */
    public record Veto(String name, List<QuoteCard> quotes) {}

    /** Options that are not bargained over, and why. */
    public record Aside(String reason, List<String> options) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        BargainForm form = new BargainForm(at, request);
        BargainCase bargain = new BargainCase(at.matrix(), form.plain(), false);
        Optional<String> obstacle = bargain.obstacle();
        if (obstacle.isPresent()) {
            return nothing(at, obstacle.get());
        }
        CaseBargaining found = at.studies().bargaining(at.matrix(), form.query(bargain.agenda()));
        BargainTable table = new BargainTable(found.expected());
        return new Page(
                "Packages",
                "/bargain",
                "bargain.jte",
                view(at, found, request),
                true,
                () -> new BargainingText(found).json(),
                () -> new Rows(table.header(), table.rows()).csv());
    }

    private static Page nothing(CaseAt at, String obstacle) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("as_of", at.asOf().toString());
        json.put("obstacle", obstacle);
        return new Page(
                "Packages",
                "/bargain",
                "nobargain.jte",
                obstacle,
                true,
                () -> json,
                () -> Csv.of(List.of("obstacle"), List.of(List.of(obstacle))));
    }

    private static View view(CaseAt at, CaseBargaining found, PageRequest request) {
        BargainFindings expected = found.expected();
        PackageLines lines = new PackageLines(at, found);
        boolean two = found.query().parties().size() == 2;
        return new View(
                Dates.longDay(at.asOf()),
                found.query().parties(),
                String.format(
                        java.util.Locale.ROOT,
                        "%,d",
                        expected.scenario().model().space().size()),
                zone(expected),
                SupportBar.percent(1 - found.over().emptyShare()),
                found.query().draws(),
                lines.worths(expected.disagreement().values()),
                two ? Optional.of(PackagePlot.of(expected)) : Optional.empty(),
                two ? Optional.empty() : Optional.of(PackageAxes.of(expected)),
                lines.solutions(),
                lines.plans(),
                lines.robust(),
                expected.conflicts().stream().map(BargainPage::joined).toList(),
                expected.relaxations().stream()
                        .limit(MOST_RELAXATIONS)
                        .map(relaxation -> relaxation(lines, relaxation))
                        .toList(),
                found.drivers().stream()
                        .limit(MOST_DRIVERS)
                        .map(driver -> driver(at, found, driver))
                        .toList(),
                vetoes(at, found),
                aside(found),
                AssumptionForm.of(at, found, request));
    }

    private static String zone(BargainFindings findings) {
        int size = findings.zone().size();
        if (size == 0) {
            return "empty: no package clears every veto and every reservation value";
        }
        return "open: " + size + (size == 1 ? " package" : " packages") + " on the frontier "
                + (size == 1 ? "clears" : "clear") + " every veto and every reservation value";
    }

    private static String joined(List<Demand> demands) {
        return String.join(" and ", demands.stream().map(Demand::toString).toList());
    }

    private static String relaxation(PackageLines lines, Relaxation relaxation) {
        List<String> lowered = relaxation.lowered().stream()
                .map(each -> each.party() + " from " + SupportBar.percent(each.from()) + " to "
                        + SupportBar.percent(each.to()))
                .toList();
        return "giving up " + joined(relaxation.demands())
                + (lowered.isEmpty() ? "" : " (" + String.join(", ", lowered) + ")") + "; then possible: "
                + String.join(", ", lines.settles(relaxation.outcome()));
    }

    private static DriverLine driver(CaseAt at, CaseBargaining found, Driver driver) {
        String link = driver.evidence().stream()
                .findFirst()
                .flatMap(found::utterance)
                .map(said -> at.links()
                        .option(
                                said.party(),
                                said.coding().issue(),
                                said.coding().option()))
                .orElse("");
        long points = Math.round(100 * driver.change());
        return new DriverLine(
                (points > 0 ? "+" : "\u2212") + Math.abs(points) + " to " + SupportBar.percent(driver.open()),
                points > 0,
                driver.what(),
                link);
    }

    private static List<Veto> vetoes(CaseAt at, CaseBargaining found) {
        return found.expected().scenario().model().restrictions().stream()
                .map(line -> new Veto(
                        line.name(),
                        line.evidence().stream()
                                .limit(2)
                                .flatMap(id -> found.utterance(id).stream())
                                .map(said -> QuoteCard.of(said, at.words(), at.links()))
                                .toList()))
                .toList();
    }

    private static List<Aside> aside(CaseBargaining found) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        found.leftOut()
                .forEach(each -> byReason.computeIfAbsent(each.reason(), reason -> new ArrayList<>())
                        .add(each.option()));
        return byReason.entrySet().stream()
                .map(each -> new Aside(each.getKey(), each.getValue()))
                .toList();
    }
}
