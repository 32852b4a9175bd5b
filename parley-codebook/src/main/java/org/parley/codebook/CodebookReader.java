package org.parley.codebook;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.yaml.NearestName;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;

/**
 * Reads a codebook from YAML and checks it whole. Harmless brevity is forgiven (docs/reference/codebook.md lists it);
 * an unknown key, a repeated name or id and a reference to nothing are refused with file, line, column and a mend.
 */
public final class CodebookReader {
    private static final List<String> INHERITABLE = List.of("actors", "issues");

    private final ShippedCodebooks shipped;

    /** A reader for which {@code extends} names one of these. */
    public CodebookReader(ShippedCodebooks shipped) {
        this.shipped = shipped;
    }

    /**
     * The shipped codebook with this id or, if there is none, the one in the file of this name.
     *
     * @throws ParleyException if there is neither, or the file is not valid
     */
    public Codebook open(String idOrFile) {
        return shipped.find(idOrFile).orElseGet(() -> read(path(idOrFile)));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw unreadable(name, e.getReason());
        }
    }

    /**
     * The codebook in a file.
     *
     * @throws ParleyException if it cannot be read or is not valid
     */
    public Codebook read(Path file) {
        return parse(file.toString(), textOf(file));
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw ParleyException.withMend(
                    file + ":1:1: The codebook (" + file + ") must be UTF-8 text.",
                    "it was saved in another encoding.");
        } catch (NoSuchFileException e) {
            throw unreadable(file.toString(), "there is none");
        } catch (IOException e) {
            throw unreadable(file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static ParleyException unreadable(String name, String reason) {
        String mend = NearestName.of(name, ShippedCodebooks.IDS)
                .map(id -> "\"" + id + "\" was meant.")
                .orElse("the path is mistyped, or a shipped one was meant: " + String.join(", ", ShippedCodebooks.IDS)
                        + ".");
        return ParleyException.withMend("The codebook (" + name + ") must be a readable file: " + reason + ".", mend);
    }

    /**
     * The codebook in a text.
     *
     * @param file name that complaints give
     * @throws ParleyException if it is not valid
     */
    public Codebook parse(String file, String text) {
        YamlNode root = YamlNode.parse(file, text);
        root.allowOnly("codebook", "title", "extends", "inherit", "parties", "actors", "issues", "plans", "rounds");
        String id = LenientFields.slug(root.require("codebook"), "codebook id");
        Optional<Codebook> base = root.find("extends").map(this::base);
        List<String> inherited = inherited(root);

        NameRegister names = new NameRegister();
        PartyReader partyReader = new PartyReader(names);
        List<Party> own = partyReader.read(LenientFields.items(root, "parties"), PartyRole.PRINCIPAL);
        List<Party> parties = own;
        List<Party> actors = new ArrayList<>(partyReader.read(LenientFields.items(root, "actors"), PartyRole.OBSERVER));
        if (inherited.contains("actors")) {
            Inheritance inheritance = new Inheritance(names, root);
            parties = base.map(general -> inheritance.completed(own, general)).orElse(own);
            base.ifPresent(general -> actors.addAll(inheritance.actors(general)));
        }
        List<Issue> issues = new ArrayList<>(new IssueReader(names).read(LenientFields.items(root, "issues")));
        if (inherited.contains("issues")) {
            base.ifPresent(general -> issues.addAll(Inheritance.issues(issues, general)));
        }
        PlanReader planReader = new PlanReader(names, optionsByIssue(issues));
        return new Codebook(
                id,
                root.textOr("title", id).strip(),
                parties,
                actors,
                issues,
                planReader.plans(LenientFields.items(root, "plans")),
                planReader.rounds(LenientFields.items(root, "rounds")));
    }

    private Codebook base(YamlNode node) {
        return shipped.find(node.text())
                .orElseThrow(() -> node.error(
                        "The codebook to extend (" + node.text() + ") must be a shipped one.",
                        NearestName.of(node.text(), ShippedCodebooks.IDS)
                                .map(name -> "\"" + name + "\" was meant.")
                                .orElse("\"general\" was meant.")));
    }

    private static List<String> inherited(YamlNode root) {
        if (root.find("inherit").isEmpty()) {
            return List.of("actors");
        }
        for (YamlNode item : LenientFields.items(root, "inherit")) {
            if (!INHERITABLE.contains(item.text())) {
                throw item.error(
                        "The part to inherit (" + item.text() + ") must be one of " + String.join(", ", INHERITABLE)
                                + ".",
                        "\"inherit: [actors, issues]\" was meant.");
            }
        }
        return LenientFields.texts(root, "inherit");
    }

    private static Map<String, List<String>> optionsByIssue(List<Issue> issues) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (Issue issue : issues) {
            options.put(issue.id(), issue.options().stream().map(Option::id).toList());
        }
        return options;
    }
}
