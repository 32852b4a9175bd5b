package org.parley.workbench.outlook.mechanism;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.codebook.yaml.YamlNode;

/** The formula of each mechanism, as its page shows it. */
public final class MechanismFormulas {
    private static final String SHIPPED = "formulas.yaml";

    private final Map<String, List<String>> formulas = new LinkedHashMap<>();

    /** The formulas that ship. */
    public MechanismFormulas() {
        try (InputStream in = Objects.requireNonNull(MechanismFormulas.class.getResourceAsStream(SHIPPED))) {
            YamlNode.parse(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .fields()
                    .forEach((name, lines) -> formulas.put(
                            name, lines.items().stream().map(YamlNode::text).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The formula, a line each; empty if the mechanism is unknown. */
    public List<String> of(String name) {
        return formulas.getOrDefault(name, List.of());
    }
}
