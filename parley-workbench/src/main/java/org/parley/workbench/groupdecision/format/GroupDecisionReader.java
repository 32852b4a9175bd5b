package org.parley.workbench.groupdecision.format;

import java.util.Locale;
import org.parley.codebook.yaml.YamlNode;

/** Reads any of the formats: KTAB CSV by its extension, a reference case by its key "kind", otherwise Parley's YAML or JSON. */
public final class GroupDecisionReader {
    private GroupDecisionReader() {}

    /**
     * What the file says.
     *
     * @param file its name, for errors and to tell CSV from the rest
     * @throws org.parley.model.ParleyException with file, line and column if it cannot be read or makes no sense
     */
    public static GroupDecisionFile read(String file, String text) {
        if (file.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return GroupDecisionFile.of(KtabCsv.read(file, text));
        }
        YamlNode root = YamlNode.parse(file, text);
        return root.isMapping() && root.find("kind").isPresent()
                ? GroupDecisionFile.of(ReferenceCase.read(root))
                : GroupDecisionYaml.read(root);
    }
}
