package org.parley.workbench.groupdecision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.parley.analysis.groupdecision.GroupProblem;
import org.parley.codebook.yaml.YamlNode;
import org.parley.workbench.groupdecision.format.GroupDecisionReader;

/** The reference cases: inputs and expected numbers, each file with its source. */
final class Cases {
    private Cases() {}

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static GroupProblem problem(String name) {
        return GroupDecisionReader.read(name, text(name)).problem();
    }

    static YamlNode expected(String name, String... path) {
        YamlNode node = YamlNode.parse(name, text(name));
        for (String key : path) {
            node = node.require(key);
        }
        return node;
    }

    static List<Double> numbers(YamlNode list) {
        return list.items().stream().map(YamlNode::number).toList();
    }
}
