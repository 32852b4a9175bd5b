package org.parley.workbench.bargaining.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.analysis.proposal.OptionPosition;
import org.parley.analysis.proposal.PartyStake;
import org.parley.analysis.proposal.PositionTable;
import org.parley.analysis.proposal.WeighedEvidence;
import org.parley.codebook.yaml.YamlNode;

/**
 * Positions written by hand, for comparing plans without a case: issues, parties with salience and reservation value, and
 * for each party and option how much evidence speaks for and against it, with the quotes. Keys are described in
 * docs/reference/bargaining-scenario.md.
 */
public final class PositionFile {
    private static final double PRIOR = 1;

    private final YamlNode root;
    private final OutcomeSpace space;

    private PositionFile(YamlNode root) {
        this.root = root;
        root.allowOnly("title", "note", "issues", "parties", "positions");
        List<IssueOptions> issues = new ArrayList<>();
        for (YamlNode issue : root.require("issues").items()) {
            issue.allowOnly("name", "options", "note");
            issues.add(Places.at(
                    issue, () -> new IssueOptions(issue.require("name").text(), issue.texts("options"))));
        }
        this.space = Places.at(root.require("issues"), () -> new OutcomeSpace(issues));
    }

    /** The table of the file. */
    public static PositionTable read(Path file) {
        return new PositionFile(YamlNode.parse(file.getFileName().toString(), ScenarioReader.text(file))).table();
    }

    private PositionTable table() {
        List<PartyStake> stakes =
                root.require("parties").items().stream().map(this::stake).toList();
        List<String> names = stakes.stream().map(PartyStake::party).toList();
        if (new HashSet<>(names).size() < names.size()) {
            throw root.require("parties")
                    .error("The parties (" + String.join(", ", names) + ") must differ.", "remove one.");
        }
        List<OptionPosition> positions = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (YamlNode node : root.list("positions")) {
            OptionPosition position = position(node, names);
            if (!seen.add(List.of(position.party(), position.issue(), position.option()))) {
                throw node.error(
                        "The position of party (" + position.party() + ") on option (" + position.option()
                                + ") must stand only once.",
                        "join the two.");
            }
            positions.add(position);
        }
        return new PositionTable(space, stakes, positions);
    }

    private PartyStake stake(YamlNode node) {
        node.allowOnly("name", "note", "salience", "reservation");
        Map<String, Double> salience = new LinkedHashMap<>();
        node.find("salience")
                .ifPresent(table -> table.fields().forEach((issue, weight) -> {
                    NamedTable.indexOf(weight, "issue", issue, issueNames());
                    salience.put(issue, weight.number());
                }));
        double reservation = node.find("reservation").map(YamlNode::number).orElse(0.5);
        return Places.at(node, () -> new PartyStake(node.require("name").text(), salience, reservation));
    }

    private OptionPosition position(YamlNode node, List<String> parties) {
        node.allowOnly("party", "issue", "option", "red-line", "evidence", "note");
        String party = node.require("party").text();
        NamedTable.indexOf(node.require("party"), "party", party, parties);
        String issue = node.require("issue").text();
        int place = NamedTable.indexOf(node.require("issue"), "issue", issue, issueNames());
        String option = node.require("option").text();
        NamedTable.indexOf(
                node.require("option"),
                "option",
                option,
                space.issues().get(place).options());
        List<WeighedEvidence> evidence =
                node.list("evidence").stream().map(PositionFile::evidence).toList();
        double favour =
                PRIOR + evidence.stream().mapToDouble(WeighedEvidence::favour).sum();
        double against =
                PRIOR + evidence.stream().mapToDouble(WeighedEvidence::against).sum();
        boolean redLine = node.find("red-line").map(YamlNode::flag).orElse(false)
                || evidence.stream().anyMatch(WeighedEvidence::redLine);
        return new OptionPosition(party, issue, option, favour, against, redLine, evidence);
    }

    private static WeighedEvidence evidence(YamlNode node) {
        node.allowOnly("id", "for", "against", "red-line");
        return new WeighedEvidence(
                node.require("id").text(),
                weight(node, "for"),
                weight(node, "against"),
                node.find("red-line").map(YamlNode::flag).orElse(false));
    }

    private static double weight(YamlNode node, String key) {
        double weight = node.find(key).map(YamlNode::number).orElse(0.0);
        if (weight < 0) {
            throw node.require(key)
                    .error("The weight (" + weight + ") of a quote must not be negative.", "use for or against.");
        }
        return weight;
    }

    private List<String> issueNames() {
        return space.issues().stream().map(IssueOptions::issue).toList();
    }
}
