package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.codebook.Party;

class StateCodesTest {
    private final StateCodes codes = new StateCodes();

    @ParameterizedTest
    @CsvSource({
        "France,FRA",
        "United Kingdom,GBR",
        "Nepal,NPL",
        "Nepal government,NPL",
        "Afghanistan,AFG",
        "Ruritania,''"
    })
    void givesTheCodeOfAStateAndOfItsGovernment(String party, String code) {
        assertThat(codes.of(party)).isEqualTo(code);
    }

    @Test
    void givesNoCodeToOrganisationsAndMovements() {
        assertThat(codes.of("United Nations")).isEmpty();
        assertThat(codes.of("Hamas")).isEmpty();
    }

    @Test
    void codesOnlyPartiesOfTheGeneralCodebookEachOnce() {
        assertThat(new ShippedCodebooks()
                        .get("general").actors().stream()
                                .map(Party::name)
                                .map(codes::of)
                                .filter(code -> !code.isEmpty()))
                .hasSizeGreaterThan(190)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{3}"));
    }
}
