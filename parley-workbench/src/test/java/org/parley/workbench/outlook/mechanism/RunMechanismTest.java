package org.parley.workbench.outlook.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.ParleyException;
import org.parley.workbench.json.Json;

class RunMechanismTest {
    private final RunMechanism run = new RunMechanism();

    static List<MechanismEntry> entries() {
        return new MechanismCatalogue().entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyMechanismRunsWithItsDefaultsAndCitesItsPaper(MechanismEntry entry) {
        assertThat(Json.line(run.run(entry.name(), List.of()))).startsWith("{").doesNotContain("NaN");
        assertThat(entry.papers()).isNotBlank();
        assertThat(entry.parameters()).allSatisfy(p -> assertThat(p.meaning()).isNotBlank());
    }

    @Test
    void allSixteenMechanismsAreThere() {
        for (int number = 2; number <= 16; number++) {
            String wanted = "M" + number;
            assertThat(entries())
                    .anyMatch(entry -> List.of(entry.number().split("-")).contains(wanted));
        }
    }

    @Test
    void randomWalkPrintsTheWarOfTheIssue() {
        Map<String, Object> found =
                run.run("random-walk", List.of("n=10", "start=5", "prior-a=6,4", "prior-b=4,6", "cost=.01"));
        assertThat(Json.line(found))
                .isEqualTo("{\"fighting_value_sum\":1.1596158507070053,\"settle\":0.9375,\"battles\":10.645751953125,"
                        + "\"settled_by\":{\"0\":0.0,\"5\":0.0,\"10\":0.37109375,\"20\":0.9375}}");
    }

    @Test
    void unknownNamesSayWhichWasMeant() {
        assertThatThrownBy(() -> run.run("random-wlak", List.of()))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("\"random-walk\" was meant");
        assertThatThrownBy(() -> run.run("random-walk", List.of("prior-c=6,4"))).hasMessageContaining("prior-");
        assertThatThrownBy(() -> run.run("random-walk", List.of("n"))).hasMessageContaining("key=value");
    }

    @Test
    void wrongValuesAreRefusedByName() {
        assertThatThrownBy(() -> run.run("random-walk", List.of("win=1.5")))
                .hasMessageContaining("(win) must lie in [0, 1]");
        assertThatThrownBy(() -> run.run("random-walk", List.of("n=ten"))).hasMessageContaining("(n) must be a whole");
        assertThatThrownBy(() -> run.run("random-walk", List.of("prior-a=1,2,3")))
                .hasMessageContaining("(prior-a)");
        assertThatThrownBy(() -> run.run("spoiler", List.of("type=evil"))).hasMessageContaining("limited, greedy");
    }

    @Test
    void listsOfSignalsAndPackagesAreRead() {
        assertThat(run.run("signals", List.of("signals=visit:1.2:0,offer:3:0,offer:reversed"))
                        .get("counted"))
                .isEqualTo(List.of("visit"));
        assertThat(run.run("package-range", List.of("packages=.5:.6,.9:.1")).get("acceptable"))
                .isEqualTo(List.of(1));
    }
}
