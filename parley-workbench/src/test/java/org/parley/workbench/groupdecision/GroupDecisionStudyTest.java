package org.parley.workbench.groupdecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;

class GroupDecisionStudyTest {
    private static GroupDecisionFindings run(String file, String... models) {
        return new GroupDecisionStudy()
                .run(new GroupDecisionRequest(file, Cases.text(file), List.of(models), 0, 50, 1));
    }

    @Test
    void jsonHasEveryTurnOfEveryModel() {
        YamlNode json = YamlNode.parse("out.json", GroupDecisionJson.of(run("bdm-emission-standards.json")));
        assertThat(json.require("challenge").items()).hasSize(5);
        YamlNode scholz = json.require("challenge").items().get(0);
        assertThat(scholz.require("model").text()).isEqualTo("scholz-code");
        assertThat(scholz.require("turns").items()).hasSize(11);
        YamlNode first = scholz.require("turns").items().get(1);
        assertThat(first.require("positions").require("Belgium").number()).isEqualTo(8.415932315426764);
        assertThat(first.require("moves").items().get(0).require("kind").text()).isEqualTo("compromise");
        assertThat(json.require("spatial").require("states").integer()).isGreaterThan(2);
        assertThat(json.require("dimensions").items().get(0).require("models").items())
                .hasSize(8);
    }

    @Test
    void jsonHasWhatKtabPrints() {
        YamlNode json =
                YamlNode.parse("out.json", GroupDecisionJson.of(run("ktab-smp-soe-pol-comp.json", "ktab-spatial")));
        assertThat(json.find("challenge")).isEmpty();
        YamlNode spatial = json.require("spatial");
        assertThat(spatial.require("states").integer()).isEqualTo(28);
        assertThat(spatial.require("positions_by_turn")
                        .require("XJ")
                        .require("Policy Position")
                        .items())
                .hasSize(28);
        assertThat(spatial.require("win_probability_by_turn").require("WY").items())
                .hasSize(28);
        assertThat(spatial.require("bargains_by_turn").items().get(0).items()).hasSize(13);
    }

    @Test
    void csvHasALineForEachModelAndOneForAll() {
        String csv = GroupDecisionCsv.of(run("ktab-smp-dummydata-3dim.json", "weighted-mean", "scholz-code"));
        assertThat(csv.lines()).hasSize(1 + 3 * 3);
        assertThat(csv.lines())
                .allMatch(line -> line.chars().filter(c -> c == ',').count() == 9);
    }

    @Test
    void theTableSaysThatTheModelsDisagreeAndShowsItsAssumptions() {
        String text = GroupDecisionText.of(run("bdm-emission-standards.json"));
        assertThat(text)
                .contains("the 8 models disagree")
                .contains("50 draws, seed 1")
                .contains("capability 10%")
                .contains("Exploration, not prediction");
    }

    @Test
    void theSameRequestGivesTheSameBytes() {
        assertThat(GroupDecisionJson.of(run("bdm-ww1-1914.json")))
                .isEqualTo(GroupDecisionJson.of(run("bdm-ww1-1914.json")));
    }

    @Test
    void anUnknownModelIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> run("bdm-ww1-1914.json", "crystal-ball"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("(crystal-ball)")
                .hasMessageContaining("ktab-spatial");
    }
}
