package org.parley.coding.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.parley.model.record.Act;

final class ActChoiceTest {
    private static final int REJECT = 2;
    private static final int CRITICISE = 9;

    private final ActChoice choice = new ActChoice();

    /** A network that gives one act this share and divides the rest. */
    private static double[] network(int act, double share) {
        double[] logs = new double[12];
        Arrays.fill(logs, Math.log((1 - share) / 11));
        logs[act] = Math.log(share);
        return logs;
    }

    @Test
    void a_sure_network_overrides_the_rule_for_what_no_rule_knows() {
        assertThat(choice.of(Act.REPORT, network(CRITICISE, 0.9))).isEqualTo(Act.CRITICISE);
        assertThat(choice.of(Act.REPORT, network(REJECT, 0.9))).isEqualTo(Act.REJECT);
    }

    @Test
    void a_network_that_leans_nowhere_leaves_the_rule() {
        assertThat(choice.of(Act.REPORT, network(REJECT, 1.0 / 12))).isEqualTo(Act.REPORT);
        assertThat(choice.of(Act.CRITICISE, network(REJECT, 1.0 / 12))).isEqualTo(Act.CRITICISE);
    }

    @Test
    void the_surer_the_network_the_less_the_rule_counts() {
        assertThat(choice.of(Act.CRITICISE, network(REJECT, 0.3))).isEqualTo(Act.CRITICISE);
        assertThat(choice.of(Act.CRITICISE, network(REJECT, 0.99))).isEqualTo(Act.REJECT);
    }
}
