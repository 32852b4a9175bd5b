package org.parley.web.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.analysis.outlook.forecast.PeaceEvent;
import org.parley.web.view.Dates;
import org.parley.web.view.EventView;
import org.parley.web.view.SupportBar;
import org.parley.workbench.outlook.OutlookCsv;
import org.parley.workbench.outlook.OutlookFindings;
import org.parley.workbench.outlook.OutlookFindings.AssumptionLine;
import org.parley.workbench.outlook.OutlookFindings.DriverLine;
import org.parley.workbench.outlook.OutlookFindings.ScenarioLine;
import org.parley.workbench.outlook.board.CaseOutlook;
import org.parley.workbench.outlook.board.CaseOutlookRows;
import org.parley.workbench.outlook.packages.CasePackages;
import org.parley.workbench.render.Csv;

/** How likely is a truce, a ceasefire that holds, an end: base rate first, model second, the spread, what drives it, what if. */
public final class OutlookPage implements PageMaker {
    private static final int MOST_DRIVERS = 8;
    private static final int SCALE = 200;
    private static final int YEAR = 3;

    /**
     * What the page shows.
     *
     * @param asOf the date, printed
     * @param sides both sides
     * @param run settings, seed, draws, version
     * @param events the four events
     * @param signals what signals add, in words
     * @param tornados what drives the spread, an event each
     * @param scenarios scenarios compared
     * @param scenarioDay the day by which they are compared
     * @param bargainForm packages or share
     * @param bargain what the sides are taken to bargain over, and why
     * @param packages the page of packages; empty for a share
     * @param vetoes what excludes packages
     * @param gauges how it stands today
     * @param changed assumptions that the record or the analyst set
     * @param assumptions how many there are
     * @param notes what the reader must know
     * @param ripeness the board behind it
     */
    public record View(
            String asOf,
            String sides,
            String run,
            List<EventView> events,
            String signals,
            List<Tornado> tornados,
            List<ScenarioRow> scenarios,
            String scenarioDay,
            String bargainForm,
            String bargain,
            String packages,
            List<String> vetoes,
            List<GaugeRow> gauges,
            List<Changed> changed,
            int assumptions,
            List<String> notes,
            String ripeness) {}

    /** What drives the spread of an event. */
    public record Tornado(String code, String label, List<Driver> drivers) {}

    /** An assumption's share of the spread: alone, and in all. */
    public record Driver(
            String name,
            String meaning,
            String link,
            String first,
            String total,
            String firstWidth,
            String totalWidth) {}

    /** A scenario, a cell an event. */
    public record ScenarioRow(String name, List<Effect> effects) {}

    /** What a scenario changes in one event. */
    public record Effect(String code, String combined, String difference, String sign) {}

    /** A reading of the model. */
    public record GaugeRow(String name, String value, String meaning, String link) {}

    /** An assumption that is not at its default. */
    public record Changed(String name, String held, String standard, String because, int quotes, String link) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        if (at.twoSides()) {
            return page(at, at.outlook());
        }
        NoSides none = new NoSides(Dates.longDay(at.asOf()));
        return new Page(
                "Outlook",
                "/outlook",
                "nosides.jte",
                none,
                true,
                () -> Map.of("note", NoSides.WHY),
                () -> Csv.of(List.of("note"), List.of(List.of(NoSides.WHY))));
    }

    /** What is shown where there is nothing to forecast. */
    public record NoSides(String asOf) {
        /** Why there is no outlook. */
        public static final String WHY =
                "An outlook needs two principals in the codebook, and a record that says something by the date.";
    }

    private static Page page(CaseAt at, CaseOutlook found) {
        return new Page(
                "Outlook",
                "/outlook",
                "outlook.jte",
                view(at, found),
                true,
                () -> CaseOutlookRows.json(found),
                () -> OutlookCsv.of(found.outlook()));
    }

    private static View view(CaseAt at, CaseOutlook found) {
        OutlookFindings outlook = found.outlook();
        List<AssumptionLine> changed = outlook.assumptions().stream()
                .filter(each -> !each.held().equals(each.standard()))
                .toList();
        List<String> days = outlook.events().stream()
                .filter(each -> each.event().equals(PeaceEvent.TRUCE.code()))
                .map(OutlookFindings.EventLine::by)
                .toList();
        String day = days.get(Math.min(YEAR, days.size() - 1));
        return new View(
                Dates.longDay(at.asOf()),
                outlook.sideA() + " and " + outlook.sideB(),
                "Seed " + outlook.run().get("seed") + ", " + outlook.run().get("draws") + " draws of the assumptions, "
                        + outlook.run().get("trajectories") + " courses of the war each, "
                        + outlook.run().get("weeks")
                        + " weeks; model weight " + outlook.run().get("model_weight") + ", war since "
                        + outlook.run().get("war_start"),
                Arrays.stream(PeaceEvent.values())
                        .map(each -> EventView.of(outlook, each.code(), each.label(), each.rule()))
                        .toList(),
                String.format(Locale.ROOT, "%+.2f", outlook.signals().logOdds()),
                List.of(tornado(outlook, PeaceEvent.CEASEFIRE_30), tornado(outlook, PeaceEvent.WAR_ENDS)),
                scenarios(outlook, day),
                Dates.day(java.time.LocalDate.parse(day)),
                found.offer().form().label(),
                CasePackages.words(found.offer()),
                found.offer().ofPackages() ? at.links().to("/bargain") : "",
                found.offer().vetoes(),
                outlook.gauges().stream()
                        .map(each -> new GaugeRow(
                                each.name().replace('-', ' '),
                                String.format(Locale.ROOT, "%.2f", each.value()),
                                each.meaning(),
                                at.links().to("/outlook/mechanism/" + each.page())))
                        .toList(),
                changed.stream()
                        .map(each -> new Changed(
                                each.name(),
                                each.held(),
                                each.standard(),
                                each.because(),
                                each.evidence().size(),
                                at.links().to("/outlook/ripeness")))
                        .toList(),
                outlook.assumptions().size(),
                found.notes(),
                at.links().to("/outlook/ripeness"));
    }

    private static Tornado tornado(OutlookFindings outlook, PeaceEvent event) {
        List<DriverLine> lines = outlook.drivers().stream()
                .filter(each -> each.event().equals(event.code()))
                .sorted(Comparator.comparingDouble(DriverLine::total).reversed())
                .limit(MOST_DRIVERS)
                .toList();
        double most = lines.stream().mapToDouble(DriverLine::total).max().orElse(1);
        return new Tornado(
                event.code(),
                event.label(),
                lines.stream().map(each -> driver(outlook, each, most)).toList());
    }

    private static Driver driver(OutlookFindings outlook, DriverLine line, double most) {
        String meaning = outlook.assumptions().stream()
                .filter(each -> each.name().equals(line.assumption()))
                .map(AssumptionLine::meaning)
                .findFirst()
                .orElse("");
        double first = Math.max(0, Math.min(line.first(), line.total()));
        double scale = Math.max(most, 1e-9);
        return new Driver(
                line.assumption(),
                meaning,
                line.mechanism(),
                SupportBar.percent(first),
                SupportBar.percent(Math.max(0, line.total())),
                width(first / scale),
                width(Math.max(0, line.total()) / scale));
    }

    private static String width(double share) {
        return String.format(Locale.ROOT, "%.1f", share * SCALE);
    }

    private static List<ScenarioRow> scenarios(OutlookFindings outlook, String day) {
        return outlook.scenarios().stream()
                .map(ScenarioLine::scenario)
                .distinct()
                .map(name -> new ScenarioRow(
                        name,
                        outlook.scenarios().stream()
                                .filter(each -> each.scenario().equals(name)
                                        && each.by().equals(day))
                                .map(OutlookPage::effect)
                                .toList()))
                .toList();
    }

    private static Effect effect(ScenarioLine line) {
        double points = 100 * line.difference();
        return new Effect(
                line.event(),
                SupportBar.percent(line.combined()),
                String.format(Locale.ROOT, "%+.1f (%+.1f to %+.1f)", points, 100 * line.low(), 100 * line.high()),
                Math.abs(points) < 0.5 ? "even" : points > 0 ? "for" : "against");
    }
}
