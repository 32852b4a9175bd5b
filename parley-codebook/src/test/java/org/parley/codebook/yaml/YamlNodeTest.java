package org.parley.codebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.parley.model.ParleyException;

class YamlNodeTest {
    @Test
    void unknownKeyIsRefusedWithItsPlaceAndTheKeyMeant() {
        YamlNode root = YamlNode.parse("case.yaml", "title: x\nparteis: []\n");
        assertThatThrownBy(() -> root.allowOnly("title", "parties"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("case.yaml:2:1")
                .hasMessageContaining("\"parties\" was meant");
    }

    @Test
    void duplicateKeyIsRefused() {
        assertThatThrownBy(() -> YamlNode.parse("a.yaml", "a: 1\nb: 2\na: 3\n"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("a.yaml:3:1");
    }

    @Test
    void cutOffFileIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> YamlNode.parse("a.json", "{\"a\": [1, 2"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("a.json:1:");
    }

    @Test
    void emptyFileIsRefused() {
        assertThatThrownBy(() -> YamlNode.parse("a.yaml", "")).hasMessageContaining("must not be empty");
    }

    @Test
    void jsonIsReadAsYaml() {
        YamlNode root = YamlNode.parse("a.json", "{\"a\": [1.5, -2e-3], \"b\": {\"c\": \"x\\u00e9\"}, \"n\": null}");
        assertThat(root.list("a")).extracting(YamlNode::number).containsExactly(1.5, -0.002);
        assertThat(root.require("b").textOr("c", "")).isEqualTo("xé");
        assertThat(root.find("n")).isEmpty();
    }

    @Test
    void wrongTypeNamesTheValue() {
        YamlNode root = YamlNode.parse("a.yaml", "weight: heavy\n");
        assertThatThrownBy(() -> root.require("weight").number()).hasMessageContaining("a.yaml:1:9: The value (heavy)");
    }

    @Test
    void letterOfTwoUnitsAcrossAReadBufferIsRead() {
        String words = "x".repeat(1015) + "\uD83D\uDE00".repeat(600);
        assertThat(YamlNode.parse("a.yaml", "a: \"" + words + "\"\n")
                        .require("a")
                        .text())
                .isEqualTo(words);
    }
}
