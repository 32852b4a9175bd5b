package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parley.workbench.json.Json;
import org.parley.workbench.outlook.mechanism.MechanismCatalogue;
import org.parley.workbench.outlook.mechanism.MechanismEntry;
import org.parley.workbench.outlook.mechanism.RunMechanism;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley outlook mechanism}: one mechanism with its assumptions given as key=value. */
@Command(name = "mechanism", description = "One mechanism of bargaining while fighting; without a name, the list.")
final class MechanismCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Its name, for example random-walk.")
    private String name = "";

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "An assumption; may be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(name.isEmpty() ? list() : found());
        spec.commandLine().getOut().flush();
        return 0;
    }

    private String found() {
        Map<String, Object> found = new RunMechanism().run(name, settings);
        if (json) {
            return Json.line(found) + "\n";
        }
        return found.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private String list() {
        List<MechanismEntry> entries = new MechanismCatalogue().entries();
        if (json) {
            return Json.pretty(entries) + "\n";
        }
        return entries.stream().map(MechanismCommand::described).collect(Collectors.joining("\n"));
    }

    private static String described(MechanismEntry entry) {
        return entry.number() + " " + entry.name() + ": " + entry.title() + "\n    " + entry.papers() + "\n"
                + entry.parameters().stream()
                        .map(p -> "    " + p.key() + "=" + p.standard() + "  " + p.meaning() + "\n")
                        .collect(Collectors.joining());
    }
}
