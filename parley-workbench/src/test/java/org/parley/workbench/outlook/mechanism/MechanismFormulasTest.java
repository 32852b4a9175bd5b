package org.parley.workbench.outlook.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MechanismFormulasTest {
    @Test
    void everyMechanismHasAFormula() {
        MechanismFormulas formulas = new MechanismFormulas();
        assertThat(new MechanismCatalogue().entries())
                .allSatisfy(each ->
                        assertThat(formulas.of(each.name())).as(each.name()).isNotEmpty());
        assertThat(formulas.of("no-such")).isEmpty();
    }
}
