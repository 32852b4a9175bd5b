package org.parley.workbench.bargaining.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;

/**
 * Reads a bargaining model from a file or folder, whatever its format: our YAML scenario, domain JSON, NegoLog profiles
 * (a folder, or the first profile with the others beside it), GENIUS XML (a folder, or a domain and its profiles).
 */
public final class ScenarioReader {
    private final List<Path> profiles;
    private final String domain;

    /**
     * A reader.
     *
     * @param profiles profile files of a domain file that does not say where they are; empty: those beside it
     * @param domain name of the domain wanted from a collection; empty if the file holds one
     */
    public ScenarioReader(List<Path> profiles, String domain) {
        this.profiles = List.copyOf(profiles);
        this.domain = domain;
    }

    /**
     * The scenario of the path.
     *
     * @throws ParleyException with place and mend if the file is missing, of no known format, or broken
     */
    public Scenario read(Path path) {
        if (!Files.exists(path)) {
            throw ParleyException.withMend(
                    path + ": The file (" + path.getFileName() + ") must exist.", "the path was mistyped.");
        }
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (isXml(path)) {
            return genius(path);
        }
        YamlNode root = YamlNode.parse(path.getFileName().toString(), text(path));
        if (NegoLogJson.accepts(root)) {
            return negoLog(path);
        }
        return DomainJson.accepts(root) ? DomainJson.read(root, domain) : ScenarioYaml.read(root);
    }

    private Scenario folder(Path folder) {
        List<Path> xml = files(folder, ".xml");
        if (!xml.isEmpty()) {
            return genius(bareDomain(folder, xml));
        }
        List<Path> json = profilesIn(folder);
        if (!json.isEmpty()) {
            return negoLog(json.get(0));
        }
        throw ParleyException.withMend(
                folder + ": The folder (" + folder.getFileName() + ") must hold GENIUS XML or NegoLog profiles.",
                "the files lie one folder deeper.");
    }

    private static Path bareDomain(Path folder, List<Path> xml) {
        return xml.stream()
                .filter(file -> !GeniusXml.isProfile(element(file)))
                .findFirst()
                .orElseThrow(() -> ParleyException.withMend(
                        folder + ": The folder must hold a domain file (without weights) beside the profiles.",
                        "name a profile file alone: its issues are taken for the domain."));
    }

    private Scenario genius(Path file) {
        XmlElement root = element(file);
        List<Path> sides = profiles;
        if (sides.isEmpty()) {
            sides = files(folderOf(file), ".xml").stream()
                    .filter(other -> GeniusXml.isProfile(element(other)))
                    .toList();
        }
        if (sides.isEmpty()) {
            throw root.error(
                    "The domain (" + file.getFileName() + ") must have at least one profile.",
                    "name the profiles with --profile FILE, once for each party.");
        }
        return GeniusXml.read(
                stem(file),
                root,
                sides.stream().map(ScenarioReader::stem).toList(),
                sides.stream().map(ScenarioReader::element).toList());
    }

    private Scenario negoLog(Path first) {
        List<Path> sides = new ArrayList<>();
        sides.add(first);
        if (profiles.isEmpty()) {
            profilesIn(folderOf(first)).stream()
                    .filter(other -> !other.getFileName().equals(first.getFileName()))
                    .forEach(sides::add);
        } else {
            sides.addAll(profiles);
        }
        Path folder = folderOf(first).getFileName();
        String title = folder == null ? stem(first) : folder.toString();
        return NegoLogJson.read(
                title,
                sides.stream().map(ScenarioReader::stem).toList(),
                sides.stream()
                        .map(side -> YamlNode.parse(side.getFileName().toString(), text(side)))
                        .toList());
    }

    private static List<Path> profilesIn(Path folder) {
        return files(folder, ".json").stream()
                .filter(file ->
                        file.getFileName().toString().toLowerCase(Locale.ROOT).startsWith("profile"))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? Path.of(".") : folder;
    }

    private static boolean isXml(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static XmlElement element(Path file) {
        return XmlElement.parse(file.getFileName().toString(), bytes(file));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ParleyException(
                    file.getFileName() + ":1:1: The file must be text in UTF-8." + System.lineSeparator()
                            + "Maybe it was saved in another encoding.",
                    e);
        }
    }
}
