package org.parley.workbench.stability.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;

/** Reads a stability model from any of the known kinds of file, told apart by their keys. */
public final class ScenarioFiles {
    private ScenarioFiles() {}

    /**
     * The model in a file.
     *
     * @throws ParleyException if the file cannot be read or is wrong, with place and mend
     */
    public static Scenario read(Path path) {
        try {
            return parse(path.toString(), Files.readString(path));
        } catch (IOException e) {
            throw ParleyException.withMend(
                    path + ": The model file must be a readable text file.", "the path is mistyped, or it is no text.");
        }
    }

    /** The model in a text; the name is used in complaints and as the id where none is given. */
    public static Scenario parse(String name, String text) {
        YamlNode root = YamlNode.parse(name, text);
        if (!root.isMapping()) {
            throw root.error(
                    "The file must be a stability model.", "the wrong file was named: a model is a block of keys.");
        }
        if (root.find("decisionMakers").isPresent()) {
            return GmcrFile.read(root, id(name));
        }
        boolean isCase = root.find("decision_makers")
                .map(list -> list.items().stream().anyMatch(YamlNode::isMapping))
                .orElse(false);
        return isCase ? CaseFile.read(root) : ScenarioFile.read(root, id(name));
    }

    /** Writes a model: as .gmcr if the file's name ends so, else as our YAML scenario. */
    public static void write(Scenario scenario, Path path) {
        String text = path.toString().endsWith(".gmcr") ? GmcrWriter.write(scenario) : ScenarioWriter.write(scenario);
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw ParleyException.withMend(
                    "The file (" + path + ") must be writable.", "its folder does not exist or is read-only.");
        }
    }

    /** The worked model of the Ukraine-Russia talks that ships with Parley. */
    public static Scenario ukraineRussia() {
        String name = "ukraine-russia.yaml";
        try (InputStream in = ScenarioFiles.class.getResourceAsStream("/org/parley/workbench/stability/" + name)) {
            if (in == null) {
                throw new ParleyException("The resource (" + name + ") must be part of the program.");
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
