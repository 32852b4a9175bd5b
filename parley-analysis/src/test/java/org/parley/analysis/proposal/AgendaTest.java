package org.parley.analysis.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.analysis.bargaining.BargainingModel;
import org.parley.analysis.bargaining.PlanPackage;
import org.parley.analysis.preference.IssueOptions;
import org.parley.analysis.preference.OutcomeSpace;
import org.parley.analysis.random.RandomStream;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Proposal;
import org.parley.model.codebook.Provision;
import org.parley.model.text.CodedDate;

class AgendaTest {
    private static final Question LAND =
            new Question("Land", "land", List.of("cede", "freeze", "restore"), List.of("Cede", "Freeze", "Restore"));
    private static final Question TROOPS = Question.yesNo("Troops", "land", "troops");
    private static final Agenda AGENDA = new Agenda(List.of(LAND, TROOPS));

    private static Proposal plan(Provision... clauses) {
        return new Proposal("p", "Plan", List.of(), CodedDate.UNKNOWN, "", List.of(clauses));
    }

    private static Provision clause(String option, boolean chosen) {
        return new Provision("land", option, chosen, "", "", CodedDate.UNKNOWN);
    }

    @Test
    void aPlanSettlesAQuestionByChoosingOrByRulingOutAllButOne() {
        assertThat(AGENDA.packageOf(plan(clause("freeze", true))).options()).containsExactly(1, PlanPackage.SILENT);
        assertThat(AGENDA.packageOf(plan(clause("cede", false), clause("freeze", false), clause("troops", false)))
                        .options())
                .containsExactly(2, 1);
        assertThat(AGENDA.packageOf(plan(clause("cede", false))).options())
                .containsExactly(PlanPackage.SILENT, PlanPackage.SILENT);
    }

    @Test
    void ofRivalsChosenForPartsTheOneNamedFirstCounts() {
        assertThat(AGENDA.packageOf(plan(clause("freeze", true), clause("cede", true)))
                        .options())
                .startsWith(1);
    }

    @Test
    void yesAndNoAreEachOthersMirrorInEveryDraw() {
        AgendaPreferences preferences = preferences(0);
        for (int draw = 0; draw < 50; draw++) {
            BargainingModel model = preferences.drawn(RandomStream.of(7, "x").child(draw));
            double sum = model.utilities(new int[] {0, 0})[0] + model.utilities(new int[] {0, 1})[0];
            double twice = 2 * model.utilities(new int[] {0, 0})[0];
            double land = preferences.weights("A").get(0);
            double support = (twice - sum) / (1 - land) / 2 + 0.5;
            assertThat(support).isBetween(0.0, 1.0);
        }
    }

    @Test
    void aRefusalIsAVetoInTheDrawsInWhichSupportIsBelowItOnly() {
        AgendaPreferences preferences = preferences(0.25);
        assertThat(preferences.expected().restrictions())
                .extracting(line -> line.name())
                .containsExactly("A refuses: Cede (Land)", "A insists on: Troops");
        int vetoes = 0;
        int draws = 2000;
        for (int draw = 0; draw < draws; draw++) {
            vetoes += (int) preferences.drawn(RandomStream.of(7, "x").child(draw)).restrictions().stream()
                    .filter(line -> line.name().contains("Cede"))
                    .count();
        }
        // P(Beta(1, 4) <= 1/4) = 1 - (3/4)^4 = 0.684.
        assertThat((double) vetoes / draws).isBetween(0.65, 0.72);
        assertThat(preferences(0).expected().restrictions()).isEmpty();
    }

    private static AgendaPreferences preferences(double refusal) {
        PositionTable table = new PositionTable(
                new OutcomeSpace(List.of(new IssueOptions("land", List.of("cede", "freeze", "restore", "troops")))),
                List.of(new PartyStake("A", Map.of(), 0.5)),
                List.of(
                        position("cede", 1, 4, new WeighedEvidence("q1", 0, 3, false)),
                        position("freeze", 2, 1, new WeighedEvidence("q2", 1, 0, false)),
                        position("troops", 4, 1, new WeighedEvidence("q3", 3, 0, false))));
        return new AgendaPreferences(AGENDA, table, Map.of(), refusal);
    }

    private static OptionPosition position(String option, double favour, double against, WeighedEvidence evidence) {
        return new OptionPosition("A", "land", option, favour, against, false, List.of(evidence));
    }

    @Test
    void labelsMustFitTheAnswers() {
        assertThatThrownBy(() -> new Question("Land", "land", List.of("a", "b"), List.of("A")))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("labels ([A]) of question (Land)");
    }
}
