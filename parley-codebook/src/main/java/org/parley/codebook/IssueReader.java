package org.parley.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.codebook.yaml.NearestName;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Proposition;

/** Reads the agenda: issues with their options and propositions. */
final class IssueReader {
    private final NameRegister names;

    IssueReader(NameRegister names) {
        this.names = names;
    }

    /** The issues of a list, in its order. */
    List<Issue> read(List<YamlNode> items) {
        Map<String, Issue> issues = new LinkedHashMap<>();
        for (YamlNode item : items) {
            Issue issue = issue(item);
            if (issues.putIfAbsent(issue.id(), issue) != null) {
                throw item.require("id")
                        .error("The issue (" + issue.id() + ") must stand only once.", "the two can be joined.");
            }
        }
        return List.copyOf(issues.values());
    }

    private Issue issue(YamlNode block) {
        block.allowOnly("id", "name", "question", "cues", "options", "propositions");
        String id = LenientFields.slug(block.require("id"), "issue id");
        List<Option> options = options(id, block);
        List<String> known = options.stream().map(Option::id).toList();
        List<Proposition> propositions = new ArrayList<>();
        for (YamlNode item : LenientFields.items(block, "propositions")) {
            propositions.add(proposition(item, id, known));
        }
        return new Issue(
                id,
                block.find("name").map(YamlNode::text).orElse(words(id)),
                LenientFields.textOrEmpty(block, "question"),
                LenientFields.texts(block, "cues"),
                options,
                propositions);
    }

    private List<Option> options(String issue, YamlNode block) {
        Map<String, Option> options = new LinkedHashMap<>();
        for (YamlNode item : LenientFields.items(block, "options")) {
            Option option = option(item);
            if (options.putIfAbsent(option.id(), option) != null) {
                throw item.error(
                        "The option (" + option.id() + ") of issue (" + issue + ") must stand only once.",
                        "one of the two means something else and needs its own id.");
            }
        }
        if (options.isEmpty()) {
            throw block.error(
                    "The issue (" + issue + ") must have at least one option.",
                    "a line \"options: [agreement]\" is enough to begin with.");
        }
        return List.copyOf(options.values());
    }

    private Option option(YamlNode node) {
        if (!node.isMapping()) {
            String id = LenientFields.slug(node, "option id");
            return new Option(id, words(id), "", List.of(), false, List.of());
        }
        node.allowOnly("id", "label", "description", "cues", "exclusive", "controlled-by");
        String id = LenientFields.slug(node.require("id"), "option id");
        return new Option(
                id,
                node.find("label").map(YamlNode::text).orElse(words(id)),
                LenientFields.textOrEmpty(node, "description"),
                LenientFields.texts(node, "cues"),
                node.find("exclusive").map(YamlNode::flag).orElse(false),
                LenientFields.items(node, "controlled-by").stream()
                        .map(names::resolve)
                        .distinct()
                        .toList());
    }

    private static Proposition proposition(YamlNode block, String issue, List<String> options) {
        block.allowOnly("text", "affirms", "denies");
        return new Proposition(
                LenientFields.filled(block.require("text"), "text"),
                reference(block.require("affirms"), issue, options),
                block.find("denies")
                        .map(node -> reference(node, issue, options))
                        .orElse(""));
    }

    /** An option id that must be one of the issue's. */
    static String reference(YamlNode node, String issue, List<String> options) {
        String id = node.text();
        if (!options.contains(id)) {
            throw node.error(
                    "The option (" + id + ") must be one of issue (" + issue + ").",
                    NearestName.of(id, options)
                            .map(name -> "\"" + name + "\" was meant.")
                            .orElse("it is one of " + String.join(", ", options) + "."));
        }
        return id;
    }

    private static String words(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }
}
