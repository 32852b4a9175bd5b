package org.parley.workbench.outlook;

import java.util.List;
import java.util.Locale;
import org.parley.analysis.outlook.forecast.PeaceEvent;
import org.parley.workbench.outlook.OutlookFindings.AssumptionLine;
import org.parley.workbench.outlook.OutlookFindings.DriverLine;
import org.parley.workbench.outlook.OutlookFindings.EventLine;
import org.parley.workbench.outlook.OutlookFindings.ScenarioLine;

/** The outlook as a page of text: base rate first, model second, then what stands behind it. */
public final class OutlookText {
    private static final int DRIVERS = 8;

    private OutlookText() {}

    /** The page. */
    public static String of(OutlookFindings findings) {
        StringBuilder page = new StringBuilder();
        line(page, "%s, as of %s", findings.title(), findings.asOf());
        line(page, "A: %s, B: %s", findings.sideA(), findings.sideB());
        for (PeaceEvent event : PeaceEvent.values()) {
            event(page, event, findings.events());
        }
        gauges(page, findings);
        drivers(page, findings.drivers());
        scenarios(page, findings.scenarios());
        foot(page, findings);
        return page.toString();
    }

    private static void event(StringBuilder page, PeaceEvent event, List<EventLine> lines) {
        line(page, "");
        line(page, "%s  %s", event.code(), event.label());
        line(page, "  by           base rate (range)    model (5-95 %% of draws)   signals   together");
        lines.stream()
                .filter(each -> each.event().equals(event.code()))
                .forEach(each -> line(
                        page,
                        "  %s   %4s (%s to %s)   %4s (%s to %s)   %6s   %6s",
                        each.by(),
                        percent(each.base()),
                        percent(each.baseLow()),
                        percent(each.baseHigh()),
                        percent(each.model()),
                        percent(each.low()),
                        percent(each.high()),
                        percent(each.signalled()),
                        percent(each.combined())));
        line(page, "  %s", event.rule());
    }

    private static void gauges(StringBuilder page, OutlookFindings findings) {
        line(page, "");
        line(page, "How it stands today (medians of the assumptions)");
        findings.gauges()
                .forEach(gauge -> line(page, "  %-22s %7.3f   %s", gauge.name(), gauge.value(), gauge.meaning()));
        line(
                page,
                "  signals: the model after %d signals, which add %+.2f to its log odds; then joined with the base rate",
                findings.signals().counted().size(),
                findings.signals().logOdds());
    }

    private static void drivers(StringBuilder page, List<DriverLine> drivers) {
        for (String event : List.of(PeaceEvent.CEASEFIRE_30.code(), PeaceEvent.WAR_ENDS.code())) {
            List<DriverLine> own = drivers.stream()
                    .filter(each -> each.event().equals(event))
                    .limit(DRIVERS)
                    .toList();
            if (!own.isEmpty()) {
                line(page, "");
                line(page, "What drives the spread of %s within a year (share of its variance: alone, in all)", event);
            }
            own.forEach(each -> line(
                    page,
                    "  %-22s %-4s %5.2f %5.2f",
                    each.assumption(),
                    each.mechanism(),
                    Math.max(0, each.first()),
                    each.total()));
        }
    }

    private static void scenarios(StringBuilder page, List<ScenarioLine> scenarios) {
        if (scenarios.isEmpty()) {
            return;
        }
        line(page, "");
        line(page, "Scenarios on the same chance (difference to the above in the model, 5-95 %% of draws)");
        scenarios.forEach(each -> line(
                page,
                "  %-30s %-5s by %s  model %4s  %+5.1f points (%+.1f to %+.1f)  together %4s",
                each.scenario(),
                each.event(),
                each.by(),
                percent(each.model()),
                100 * each.difference(),
                100 * each.low(),
                100 * each.high(),
                percent(each.combined())));
    }

    private static void foot(StringBuilder page, OutlookFindings findings) {
        line(page, "");
        List<AssumptionLine> changed = findings.assumptions().stream()
                .filter(each -> !each.held().equals(each.standard()))
                .toList();
        line(
                page,
                "%d assumptions, %d of them changed from the default. The base rate comes first: see how-likely.md.",
                findings.assumptions().size(),
                changed.size());
        changed.forEach(each -> line(page, "  %s: %s  %s", each.name(), each.held(), each.because()));
        line(page, "%s", findings.run());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static void line(StringBuilder page, String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
