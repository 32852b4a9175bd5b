package org.parley.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.ParleyException;
import org.parley.workbench.outlook.mechanism.MechanismCatalogue;
import org.parley.workbench.outlook.mechanism.MechanismEntry;
import org.parley.workbench.outlook.mechanism.MechanismFormulas;
import org.parley.workbench.outlook.mechanism.RunMechanism;
import org.parley.workbench.render.Csv;

/** A mechanism: its question, formula and papers, its assumptions as a form, and what it finds for them. */
public final class MechanismPage implements PageMaker {
    private final List<MechanismEntry> entries = new MechanismCatalogue().entries();
    private final MechanismFormulas formulas = new MechanismFormulas();
    private final RunMechanism run = new RunMechanism();

    /**
     * What the page shows.
     *
     * @param entry the mechanism
     * @param formula its formula, a line each
     * @param action address of the form
     * @param fields its assumptions
     * @param found what it finds; empty if an assumption is wrong
     * @param wrong what is wrong; empty if nothing
     * @param command the same on the command line
     * @param others all mechanisms
     */
    public record View(
            MechanismEntry entry,
            List<String> formula,
            String action,
            List<Field> fields,
            List<Value> found,
            String wrong,
            String command,
            List<Other> others) {}

    /** An assumption of the form. */
    public record Field(String key, String value, String standard, String meaning) {}

    /** Something found. */
    public record Value(String name, String value) {}

    /** A mechanism of the list. */
    public record Other(String number, String title, String link, boolean here) {}

    @Override
    public Page make(CaseAt at, PageRequest request) {
        String name = request.part("name");
        MechanismEntry entry = entries.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new PageNotFoundException(
                        "mechanism", name, "every mechanism page lists them all: /outlook/mechanism/random-walk."));
        View view = view(at, request, entry);
        return new Page(
                entry.title(),
                "/outlook",
                "mechanism.jte",
                view,
                false,
                () -> json(entry, request),
                () -> Csv.of(
                        List.of("name", "value"),
                        view.found().stream()
                                .map(each -> List.of(each.name(), each.value()))
                                .toList()));
    }

    private View view(CaseAt at, PageRequest request, MechanismEntry entry) {
        List<Value> found = new ArrayList<>();
        String wrong = "";
        try {
            run.run(entry.name(), settings(entry, request))
                    .forEach((key, value) -> found.add(new Value(key.replace('_', ' '), printed(value))));
        } catch (ParleyException e) {
            wrong = String.valueOf(e.getMessage());
        }
        return new View(
                entry,
                formulas.of(entry.name()),
                "/outlook/mechanism/" + entry.name(),
                entry.parameters().stream().map(each -> field(each, request)).toList(),
                found,
                wrong,
                "parley outlook mechanism " + entry.name()
                        + String.join(
                                "",
                                settings(entry, request).stream()
                                        .map(each -> " --set " + each)
                                        .toList()),
                entries.stream()
                        .map(each -> new Other(
                                each.number(),
                                each.title(),
                                at.links().to("/outlook/mechanism/" + each.name()),
                                each.name().equals(entry.name())))
                        .toList());
    }

    private static String printed(Object value) {
        return value instanceof Map<?, ?> map
                ? String.join(
                        ", ",
                        map.entrySet().stream()
                                .map(each -> each.getKey() + ": " + each.getValue())
                                .toList())
                : String.valueOf(value);
    }

    private static Field field(MechanismEntry.Parameter parameter, PageRequest request) {
        String value = request.value(parameter.key());
        return new Field(
                parameter.key(),
                value.isEmpty() ? parameter.standard() : value,
                parameter.standard(),
                parameter.meaning());
    }

    /** Those that differ from the default. */
    private static List<String> settings(MechanismEntry entry, PageRequest request) {
        return entry.parameters().stream()
                .filter(each -> !request.value(each.key()).isEmpty()
                        && !request.value(each.key()).equals(each.standard()))
                .map(each -> each.key() + "=" + request.value(each.key()))
                .toList();
    }

    private Map<String, Object> json(MechanismEntry entry, PageRequest request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mechanism", entry);
        json.put("formula", formulas.of(entry.name()));
        json.put("settings", settings(entry, request));
        json.put("found", run.run(entry.name(), settings(entry, request)));
        return json;
    }
}
