package org.parley.workbench.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.analysis.proposal.PartyVerdict;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;
import org.parley.workbench.bargaining.format.PlanFile;
import org.parley.workbench.bargaining.format.PositionFile;

class ComparePlansTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/org/parley/workbench/bargaining");

    @TempDir
    Path folder;

    private List<Proposal> plans(String name, String text) throws IOException {
        return PlanFile.read(Files.writeString(folder.resolve(name), text));
    }

    @Test
    void theWorkedExampleShowsWhereEachPlanDies() {
        CompareFindings findings = new ComparePlans(300, 1)
                .compare(
                        PlanFile.read(EXAMPLES.resolve("riverland-plans.yaml")),
                        PositionFile.read(EXAMPLES.resolve("riverland-positions.yaml")));
        assertThat(findings.pairs()).hasSize(3);
        assertThat(findings.assessments())
                .extracting(a -> a.verdicts().stream().map(PartyVerdict::dies).toList())
                .containsExactly(List.of(false, false), List.of(false, true), List.of(true, false));
        assertThat(findings.assessments().get(1).verdicts().get(1).acceptable()).isZero();
        assertThat(findings.assessments().get(1).changes()).isNotEmpty();
        assertThat(findings.assessments().get(0).changes()).isEmpty();
        String text = new CompareReport(findings).text();
        assertThat(text).contains("front-line [red line of Southland]").contains("[south-parliament-0219]");
    }

    @Test
    void csvAndYamlOfOnePlanAreTheSamePlan() throws IOException {
        List<Provision> csv = plans(
                        "p.csv",
                        "plan,issue,option,rules-out,text,date\n"
                                + "Deal,land,cede,,\"All of it, \"\"now\"\"\",2025-03\n"
                                + "Deal,troops,,stay,,\n")
                .get(0)
                .provisions();
        List<Provision> yaml = plans("p.yaml", """
                        name: Deal
                        provisions:
                          - {issue: land, option: cede, text: 'All of it, "now"', date: 2025-03}
                          - {issue: troops, rules-out: stay}
                        """).get(0).provisions();
        assertThat(csv).isEqualTo(yaml);
    }

    @Test
    void brokenPlanFilesNamePlaceAndMend() {
        assertThatThrownBy(() -> plans("a.csv", "plan,issue,option\nDeal,land\n"))
                .hasMessageContaining("a.csv:2:1: The row (2 fields)");
        assertThatThrownBy(() -> plans("b.csv", "plan,isue,option\nDeal,land,cede\n"))
                .hasMessageContaining("b.csv:1:1: The column (isue)");
        assertThatThrownBy(() -> plans("c.csv", "plan,issue,option,text\nDeal,land,cede,\"cut"))
                .hasMessageContaining("c.csv:2:1: The quoted text");
        assertThatThrownBy(() -> plans("d.yaml", "name: D\nprovisions:\n  - {issue: land}\n"))
                .hasMessageContaining("d.yaml:3:5");
        assertThatThrownBy(() -> plans(
                        "e.yaml", "name: D\nprovisions:\n  - {issue: a, option: b}\n  - {issue: a, rules-out: b}\n"))
                .hasMessageContaining("must stand only once in a plan");
        assertThatThrownBy(() -> plans("f.yaml", "name: D\ndate: soon\nprovisions:\n  - {issue: a, option: b}\n"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("f.yaml:2:7");
    }

    @Test
    void aPlanWithAnUnknownOptionIsToldWhichWasMeant() throws IOException {
        List<Proposal> plans = plans("p.yaml", "name: P\nprovisions:\n  - {issue: border, option: front-lime}\n");
        assertThatThrownBy(() -> new ComparePlans(1, 1)
                        .compare(plans, PositionFile.read(EXAMPLES.resolve("riverland-positions.yaml"))))
                .hasMessageContaining("The option (front-lime) of plan (P)")
                .hasMessageContaining("\"front-line\" was meant");
    }
}
