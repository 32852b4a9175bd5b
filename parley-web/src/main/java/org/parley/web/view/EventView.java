package org.parley.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.workbench.outlook.OutlookFindings;
import org.parley.workbench.outlook.OutlookFindings.EventLine;

/**
 * A forecast event: its rule, its probabilities by date, its fan over time and its hazard.
 *
 * @param code T1, T2-30, T2-90 or T3
 * @param label in words
 * @param rule when the answer is yes
 * @param rows one a date
 * @param fan the fan chart
 * @param hazard the hazard curve
 */
public record EventView(String code, String label, String rule, List<Row> rows, Curves fan, Curves hazard) {
    private static final int BAR = 200;
    private static final Plot FAN = new Plot(340, 190, 40, 24, 1);

    public EventView {
        rows = List.copyOf(rows);
    }

    /** Probabilities by a date, printed, with the places of their bars. */
    public record Row(String by, String base, String model, String signalled, String combined, Bar bar) {}

    /** Places of the bars on a scale of 200. */
    public record Bar(
            String baseX,
            String baseWidth,
            String base,
            String modelX,
            String modelWidth,
            String model,
            String combined) {}

    /** Lines of a picture; the band is empty where there is none. */
    public record Curves(
            Plot plot, String band, String base, String model, String combined, List<Label> across, List<Label> up) {
        public Curves {
            across = List.copyOf(across);
            up = List.copyOf(up);
        }
    }

    /** A label of an axis. */
    public record Label(String at, String words) {}

    /** The event of the findings. */
    public static EventView of(OutlookFindings found, String code, String label, String rule) {
        List<EventLine> path = own(found.path(), code);
        return new EventView(
                code,
                label,
                rule,
                own(found.events(), code).stream().map(EventView::row).toList(),
                fan(path, found.asOf()),
                hazard(path, found.asOf()));
    }

    private static List<EventLine> own(List<EventLine> lines, String code) {
        return lines.stream().filter(each -> each.event().equals(code)).toList();
    }

    private static Row row(EventLine line) {
        return new Row(
                Dates.day(LocalDate.parse(line.by())),
                range(line.base(), line.baseLow(), line.baseHigh()),
                range(line.model(), line.low(), line.high()),
                SupportBar.percent(line.signalled()),
                SupportBar.percent(line.combined()),
                new Bar(
                        at(line.baseLow()),
                        at(line.baseHigh() - line.baseLow()),
                        at(line.base()),
                        at(line.low()),
                        at(line.high() - line.low()),
                        at(line.model()),
                        at(line.combined())));
    }

    private static String range(double value, double low, double high) {
        return SupportBar.percent(value) + " (" + Math.round(100 * low) + " to " + Math.round(100 * high) + ")";
    }

    private static String at(double share) {
        return String.format(Locale.ROOT, "%.1f", share * BAR);
    }

    private static Curves fan(List<EventLine> path, String asOf) {
        return new Curves(
                FAN,
                FAN.band(path, EventLine::low, EventLine::high),
                FAN.line(path, EventLine::base),
                FAN.line(path, EventLine::model),
                FAN.line(path, EventLine::combined),
                across(FAN, path, asOf),
                List.of(
                        new Label(FAN.y(0), "0"),
                        new Label(FAN.y(.25), "25\u00a0%"),
                        new Label(FAN.y(.5), "50\u00a0%"),
                        new Label(FAN.y(.75), "75\u00a0%"),
                        new Label(FAN.y(1), "100\u00a0%")));
    }

    /** One step of the curve of hazards: the chance that it comes within four weeks if it has not come before. */
    private record Step(double base, double model, double combined) {}

    private static Curves hazard(List<EventLine> path, String asOf) {
        List<Step> steps = new ArrayList<>();
        Step before = new Step(0, 0, 0);
        double most = 0.05;
        for (EventLine line : path) {
            Step step = new Step(
                    hazard(before.base(), line.base()),
                    hazard(before.model(), line.model()),
                    hazard(before.combined(), line.combined()));
            most = Math.max(most, Math.max(step.base(), Math.max(step.model(), step.combined())));
            steps.add(step);
            before = new Step(line.base(), line.model(), line.combined());
        }
        double top = Math.min(1, Math.ceil(most * 20) / 20);
        Plot plot = new Plot(340, 130, 40, 24, top);
        return new Curves(
                plot,
                "",
                plot.line(steps, Step::base),
                plot.line(steps, Step::model),
                plot.line(steps, Step::combined),
                across(plot, path, asOf),
                List.of(
                        new Label(plot.y(0), "0"),
                        new Label(plot.y(top / 2), percent(top / 2)),
                        new Label(plot.y(top), percent(top))));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f\u00a0%%", 100 * share).replace(".0", "");
    }

    private static double hazard(double before, double now) {
        return before >= 1 ? 0 : Math.max(0, (now - before) / (1 - before));
    }

    private static List<Label> across(Plot plot, List<EventLine> path, String asOf) {
        List<Label> labels = new ArrayList<>();
        if (path.isEmpty()) {
            return labels;
        }
        LocalDate first = LocalDate.parse(asOf);
        LocalDate last = LocalDate.parse(path.get(path.size() - 1).by());
        double days = last.toEpochDay() - first.toEpochDay();
        LocalDate tick = first.withDayOfMonth(1).plusMonths(6 - (first.getMonthValue() - 1) % 6);
        for (; !tick.isAfter(last); tick = tick.plusMonths(6)) {
            String month = tick.getMonthValue() == 1 ? "Jan " : "Jul ";
            labels.add(new Label(plot.x((tick.toEpochDay() - first.toEpochDay()) / days), month + tick.getYear()));
        }
        return labels;
    }
}
