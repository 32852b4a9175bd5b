package org.parley.workbench.outlook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The probabilities of an outlook as CSV, one line for each scenario, event and date. */
public final class OutlookCsv {
    private static final String HEAD =
            "scenario,event,by,base,base_low,base_high,model,low,high,error,signalled,combined,difference,difference_low,"
                    + "difference_high,difference_error";

    private OutlookCsv() {}

    /** The lines; those of the question itself have an empty scenario and no difference. */
    public static String of(OutlookFindings findings) {
        Stream<String> events = findings.events().stream()
                .map(e -> row(
                        "",
                        e.event(),
                        e.by(),
                        e.base(),
                        e.baseLow(),
                        e.baseHigh(),
                        e.model(),
                        e.low(),
                        e.high(),
                        e.error(),
                        e.signalled(),
                        e.combined(),
                        "",
                        "",
                        "",
                        ""));
        Stream<String> scenarios = findings.scenarios().stream()
                .map(s -> row(
                        s.scenario(),
                        s.event(),
                        s.by(),
                        "",
                        "",
                        "",
                        s.model(),
                        "",
                        "",
                        "",
                        "",
                        s.combined(),
                        s.difference(),
                        s.low(),
                        s.high(),
                        s.error()));
        return Stream.of(Stream.of(HEAD), events, scenarios)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(Object... cells) {
        return List.of(cells).stream().map(OutlookCsv::cell).collect(Collectors.joining(","));
    }

    private static String cell(Object value) {
        String text = value.toString();
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
