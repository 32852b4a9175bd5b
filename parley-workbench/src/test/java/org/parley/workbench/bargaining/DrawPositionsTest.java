package org.parley.workbench.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.bargaining.PlanPackage;
import org.parley.analysis.proposal.Influence;
import org.parley.analysis.proposal.PositionTable;
import org.parley.model.codebook.Proposal;
import org.parley.workbench.bargaining.format.PlanFile;
import org.parley.workbench.bargaining.format.PositionFile;
import org.parley.workbench.bargaining.format.Scenario;

class DrawPositionsTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/org/parley/workbench/bargaining");
    private final PositionTable table = PositionFile.read(EXAMPLES.resolve("riverland-positions.yaml"));
    private final List<Proposal> plans = PlanFile.read(EXAMPLES.resolve("riverland-plans.yaml"));

    @Test
    void plansBecomePackagesAndAreSilentWhereTheySettleNothing() {
        Scenario scenario = DrawPositions.expected("Riverland", table, plans);
        assertThat(scenario.plans())
                .extracting(PlanPackage::options)
                .containsExactly(List.of(2, 2, 1, 1, -1), List.of(1, 2, -1, -1, 2), List.of(0, -1, 2, -1, -1));
        BargainFindings findings = new Bargain(10_000).find(scenario, DisagreementChoice.FILE);
        assertThat(findings.plans().get(1).broken())
                .singleElement()
                .satisfies(line -> assertThat(line.evidence()).containsExactly("south-parliament-0219"));
    }

    @Test
    void vetoedPlansAreNeverInTheZoneAndTheSameSeedSaysTheSame() {
        DrawPositions use = new DrawPositions(100, 40, 7);
        DrawScenario.Result result = use.find(table, plans);
        assertThat(result.findings().plans().get(0).inZone()).isPositive();
        assertThat(result.findings().plans().get(1).inZone()).isZero();
        assertThat(result.findings().plans().get(2).inZone()).isZero();
        assertThat(use.find(table, plans)).isEqualTo(result);
    }

    @Test
    void theQuoteThatCarriesTheRedLineMovesTheVerdictMost() {
        List<Influence> ranking = new DrawPositions(1, 200, 7).onVerdict(table, plans.get(1), "Southland");
        assertThat(ranking.get(0).what()).isEqualTo("without quote south-parliament-0219");
        assertThat(ranking.get(0).change()).isPositive();
    }
}
