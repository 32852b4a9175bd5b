package org.parley.workbench.assess;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Party;

/** Finds the party or issue that a user means, by name, alias, metonym, person or identifier, whatever the case. */
public final class NameLookup {
    private final Codebook codebook;
    private final List<String> speakers;

    /** Names of a codebook, and of parties that it does not know but that have spoken. */
    public NameLookup(Codebook codebook, List<String> speakers) {
        this.codebook = codebook;
        this.speakers = List.copyOf(speakers);
    }

    /** The party meant; empty stays empty. */
    public String party(String word) {
        if (word.isEmpty()) {
            return word;
        }
        return known(word)
                .or(() -> speakers.stream().filter(word::equalsIgnoreCase).findFirst())
                .orElseThrow(() -> ParleyException.withMend(
                        "The party (" + word + ") must be one that has spoken or that the codebook knows.",
                        "it is one of " + String.join(", ", names()) + "."));
    }

    private Optional<String> known(String word) {
        return Stream.concat(codebook.parties().stream(), codebook.actors().stream())
                .filter(each -> names(each).anyMatch(word::equalsIgnoreCase))
                .map(Party::name)
                .findFirst();
    }

    private List<String> names() {
        return Stream.concat(codebook.parties().stream().map(Party::name), speakers.stream())
                .distinct()
                .toList();
    }

    private static Stream<String> names(Party party) {
        Stream<String> people = party.people().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.variants().stream()));
        return Stream.of(Stream.of(party.name()), party.aliases().stream(), party.metonyms().stream(), people)
                .flatMap(each -> each);
    }

    /** Identifier of the issue meant; empty stays empty. */
    public String issue(String word) {
        if (word.isEmpty()) {
            return word;
        }
        return codebook.issues().stream()
                .filter(each -> each.id().equalsIgnoreCase(word) || each.name().equalsIgnoreCase(word))
                .map(Issue::id)
                .findFirst()
                .orElseThrow(() -> ParleyException.withMend(
                        "The issue (" + word + ") must be one of the codebook (" + codebook.id() + ").",
                        "it is one of "
                                + String.join(
                                        ", ",
                                        codebook.issues().stream()
                                                .map(Issue::id)
                                                .toList())
                                + "."));
    }
}
