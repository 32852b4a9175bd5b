package org.parley.codebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.yaml.NearestName;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;
import org.parley.model.codebook.Round;
import org.parley.model.text.CodedDate;

/** Reads plans and rounds of talks, which refer to parties, issues and options. */
final class PlanReader {
    private final NameRegister names;
    private final Map<String, List<String>> optionsByIssue;

    PlanReader(NameRegister names, Map<String, List<String>> optionsByIssue) {
        this.names = names;
        this.optionsByIssue = optionsByIssue;
    }

    /** The plans of a list, in its order. */
    List<Proposal> plans(List<YamlNode> items) {
        Set<String> ids = new LinkedHashSet<>();
        return items.stream().map(item -> plan(item, ids)).toList();
    }

    private Proposal plan(YamlNode block, Set<String> ids) {
        block.allowOnly("id", "name", "sponsors", "date", "summary", "provisions");
        String id = newId(block, "plan", ids);
        CodedDate date = LenientFields.date(block, "date");
        return new Proposal(
                id,
                block.textOr("name", id),
                parties(block, "sponsors"),
                date,
                LenientFields.textOrEmpty(block, "summary"),
                LenientFields.items(block, "provisions").stream()
                        .map(item -> provision(item, date))
                        .toList());
    }

    private Provision provision(YamlNode block, CodedDate planDate) {
        block.allowOnly("issue", "option", "chosen", "text", "quote", "date");
        YamlNode issueNode = block.require("issue");
        List<String> options = optionsByIssue.get(issueNode.text());
        if (options == null) {
            throw issueNode.error(
                    "The issue (" + issueNode.text() + ") must be one of the codebook's issues.",
                    NearestName.of(issueNode.text(), optionsByIssue.keySet())
                            .map(name -> "\"" + name + "\" was meant.")
                            .orElse("it has to be added under issues first."));
        }
        CodedDate date = LenientFields.date(block, "date");
        return new Provision(
                issueNode.text(),
                IssueReader.reference(block.require("option"), issueNode.text(), options),
                block.find("chosen").map(YamlNode::flag).orElse(true),
                LenientFields.textOrEmpty(block, "text"),
                LenientFields.textOrEmpty(block, "quote"),
                date.known() ? date : planDate);
    }

    /** The rounds of a list, oldest first. */
    List<Round> rounds(List<YamlNode> items) {
        Set<String> ids = new LinkedHashSet<>();
        return items.stream()
                .map(item -> round(item, ids))
                .sorted(Comparator.comparing(Round::from))
                .toList();
    }

    private Round round(YamlNode block, Set<String> ids) {
        block.allowOnly("id", "name", "from", "to", "venue", "format", "participants");
        String id = newId(block, "round", ids);
        block.require("from");
        LocalDate from = LenientFields.firstDay(block, "from", LocalDate.MIN);
        LocalDate to = LenientFields.lastDay(block, "to", LenientFields.lastDay(block, "from", from));
        LenientFields.requireOrder(block, from, to);
        return new Round(
                id,
                block.textOr("name", id),
                from,
                to,
                LenientFields.textOrEmpty(block, "venue"),
                LenientFields.textOrEmpty(block, "format"),
                parties(block, "participants"));
    }

    private List<String> parties(YamlNode block, String key) {
        return LenientFields.items(block, key).stream()
                .map(names::resolve)
                .distinct()
                .toList();
    }

    private static String newId(YamlNode block, String kind, Set<String> ids) {
        YamlNode node = block.require("id");
        String id = LenientFields.slug(node, kind + " id");
        if (!ids.add(id)) {
            throw node.error("The " + kind + " (" + id + ") must stand only once.", "it needs another id.");
        }
        return id;
    }
}
