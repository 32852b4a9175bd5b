package org.parley.workbench.outlook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parley.analysis.outlook.chance.Prior;
import org.parley.analysis.outlook.forecast.Combination;
import org.parley.analysis.outlook.process.Assumption;
import org.parley.analysis.outlook.process.PeaceFrontier;
import org.parley.analysis.outlook.process.SimulationSettings;
import org.parley.codebook.yaml.YamlNode;
import org.parley.workbench.outlook.OutlookQuestion.Effort;

/** Assumption files and scenario files, YAML or JSON; and those that ship with Parley. */
public final class OutlookFiles {
    private static final String[] SCENARIOS = {
        "guarantee-ratified", "secondary-sanctions-enforced", "referendum-required", "monitors-and-zones", "aid-stops"
    };

    private final PriorText priors = new PriorText();

    /** The question that an assumptions file asks. */
    public OutlookQuestion question(String file, String text) {
        YamlNode root = root(file, text);
        LocalDate asOf = root.require("as-of").date();
        return question(root, asOf, root.list("by").stream().map(YamlNode::date).toList());
    }

    /** The same on another day, whatever day the file names; dates to report that are past by then are left out. */
    public OutlookQuestion questionOn(String file, String text, LocalDate day) {
        YamlNode root = root(file, text);
        List<LocalDate> by = root.list("by").stream()
                .map(YamlNode::date)
                .filter(date -> date.isAfter(day))
                .toList();
        return question(root, day, by);
    }

    private static YamlNode root(String file, String text) {
        YamlNode root = YamlNode.parse(file, text);
        root.allowOnly(
                "title",
                "sides",
                "as-of",
                "war-start",
                "by",
                "horizon-weeks",
                "draws",
                "trajectories",
                "seed",
                "drivers",
                "model-weight",
                "signals",
                "assumptions");
        root.find("sides").ifPresent(sides -> sides.allowOnly("a", "b"));
        return root;
    }

    private OutlookQuestion question(YamlNode root, LocalDate asOf, List<LocalDate> by) {
        OutlookQuestion question = Placed.at(
                root.find("by").orElse(root.require("war-start")),
                () -> new OutlookQuestion(
                        root.textOr("title", ""),
                        root.find("sides").map(sides -> sides.textOr("a", "A")).orElse("A"),
                        root.find("sides").map(sides -> sides.textOr("b", "B")).orElse("B"),
                        asOf,
                        root.require("war-start").date(),
                        by,
                        stated(root),
                        root.list("signals").stream().map(this::signal).toList(),
                        PeaceFrontier.division(),
                        effort(root)));
        Placed.at(root.find("assumptions").orElse(root), question::assumptions);
        return question;
    }

    /** The scenario of a file. */
    public Scenario scenario(String file, String text) {
        YamlNode root = YamlNode.parse(file, text);
        root.allowOnly("name", "because", "set");
        Map<Assumption, Prior> changes = new EnumMap<>(Assumption.class);
        root.require("set").fields().forEach((key, value) -> {
            Assumption assumption = priors.assumption(key, value);
            changes.put(assumption, priors.read(assumption, value));
        });
        return new Scenario(root.require("name").text(), root.textOr("because", ""), changes);
    }

    /** The defaults that ship, as text: every assumption with its meaning. */
    public String standard() {
        return shipped("long-war.yaml");
    }

    /** The names of the scenarios that ship. */
    public List<String> scenarioNames() {
        return List.of(SCENARIOS);
    }

    /** The scenario that ships under this name, as text. */
    public String scenarioText(String name) {
        return shipped("scenarios/" + name + ".yaml");
    }

    /** The assumptions that ship for cases of a codebook, if any: the sides, and the day on which the war began. */
    public Optional<String> ofCase(String codebook) {
        String name = "cases/" + codebook + ".yaml";
        boolean ships = codebook.matches("[a-z0-9-]+") && OutlookFiles.class.getResource(name) != null;
        return ships ? Optional.of(shipped(name)) : Optional.empty();
    }

    private List<StatedAssumption> stated(YamlNode root) {
        List<StatedAssumption> stated = new ArrayList<>();
        root.find("assumptions").map(YamlNode::fields).orElse(Map.of()).forEach((key, value) -> {
            Assumption assumption = priors.assumption(key, value);
            String because = value.isMapping() ? value.textOr("because", "") : "";
            stated.add(new StatedAssumption(assumption, priors.read(assumption, value), because, List.of()));
        });
        return stated;
    }

    private DatedSignal signal(YamlNode node) {
        node.allowOnly("event", "on", "ratio", "reversal");
        boolean reversal = node.find("reversal").map(YamlNode::flag).orElse(false);
        double ratio = reversal ? 1 : node.require("ratio").number();
        if (ratio <= 0) {
            throw node.require("ratio")
                    .error(
                            "The ratio (" + ratio + ") of signal ("
                                    + node.require("event").text() + ") must be positive.",
                            "a signal against peace is a ratio below 1, such as 0.5.");
        }
        return new DatedSignal(node.require("event").text(), node.require("on").date(), ratio, reversal, List.of());
    }

    private Effort effort(YamlNode root) {
        int draws = whole(root, "draws", 1000);
        int trajectories = whole(root, "trajectories", 100);
        int weeks = whole(root, "horizon-weeks", 104);
        int drivers = whole(root, "drivers", 128);
        double weight = root.find("model-weight").map(YamlNode::number).orElse(0.5);
        Placed.at(root.find("model-weight").orElse(root), () -> new Combination(weight));
        int threads = Runtime.getRuntime().availableProcessors();
        long seed = whole(root, "seed", 1);
        Placed.at(
                root.find("trajectories").orElse(root),
                () -> new SimulationSettings(draws, trajectories, weeks, seed, threads));
        if (drivers < 0) {
            throw root.require("drivers").error("The sample of drivers must not be negative.", "0 leaves them out.");
        }
        return new Effort(draws, trajectories, weeks, seed, threads, drivers, weight);
    }

    private static int whole(YamlNode root, String key, int otherwise) {
        return root.find(key).map(YamlNode::integer).orElse(otherwise);
    }

    private static String shipped(String name) {
        try (InputStream in = Objects.requireNonNull(OutlookFiles.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
