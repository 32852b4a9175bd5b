package org.parley.coding.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Option;

/** What an option is by its name alone. */
class NaturesTest {
    private static String nature(String label) {
        Option option = new Option("o", label, label + ".", List.of(), false, List.of());
        Issue issue = new Issue("i", "Issue", "Issue?", List.of(), List.of(option), List.of());
        Natures natures =
                new Natures(new Codebook("zenda", "Zenda", List.of(), List.of(), List.of(issue), List.of(), List.of()));
        Link link = new Link("i", "o", 1, 1, new BitSet());
        return (natures.wrong(link) ? "wrong " : "")
                + (natures.calm(link) ? "calm " : "")
                + (natures.end(link) ? "end " : "")
                + (natures.cession(link) ? "cession" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "Violations, wrong",
        "Attacks on civilians, wrong",
        "Strikes on military sites, ''",
        "Humanitarian truce, calm",
        "Ceasefire violations, wrong",
        "End of the war, calm end",
        "Siege lifted, end",
        "The valley ceded, cession",
        "Elections, ''",
    })
    void anOptionsNameTellsWhetherItIsAWrongAnEndASilenceOrACession(String label, String nature) {
        assertThat(nature(label).strip()).isEqualTo(nature);
    }
}
