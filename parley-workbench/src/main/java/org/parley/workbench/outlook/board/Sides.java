package org.parley.workbench.outlook.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;

/** The two sides of the war: A, which aid supports, and B, which sanctions press. */
record Sides(Party a, Party b) {
    /** Those that are named, if the codebook knows them; otherwise its first two principals. */
    static Sides of(Codebook codebook, String wantedA, String wantedB) {
        List<Party> parties = new ArrayList<>(Stream.of(wantedA, wantedB)
                .flatMap(name ->
                        codebook.parties().stream().filter(each -> each.name().equals(name)))
                .toList());
        codebook.parties().stream()
                .filter(each -> each.role() == PartyRole.PRINCIPAL && !parties.contains(each))
                .forEach(parties::add);
        if (parties.size() < 2) {
            throw ParleyException.withMend(
                    "The codebook (" + codebook.id() + ") must have two principals for an outlook, but has "
                            + parties.size() + ".",
                    "give two parties the role principal.");
        }
        return new Sides(parties.get(0), parties.get(1));
    }

    /** Both names. */
    List<String> names() {
        return List.of(a.name(), b.name());
    }

    /** Whether it is one of them. */
    boolean has(String name) {
        return names().contains(name);
    }

    /** The side that is not this one. */
    Party other(Party side) {
        return side.equals(a) ? b : a;
    }

    /** Every name that a text may use for a side. */
    static Phrases calls(Party side) {
        return new Phrases(Stream.of(List.of(side.name()), side.aliases(), side.metonyms(), side.demonyms())
                .flatMap(List::stream)
                .toList());
    }
}
