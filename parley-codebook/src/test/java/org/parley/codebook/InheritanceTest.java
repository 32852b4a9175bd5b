package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Party;

class InheritanceTest {
    private static Codebook parse(String yaml) {
        return new CodebookReader(new ShippedCodebooks()).parse("own.yaml", yaml);
    }

    private static Party named(List<Party> parties, String name) {
        return parties.stream()
                .filter(party -> party.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void actorsOfTheExtendedCodebookFollowOnesOwnAndIssuesAreNotTaken() {
        Codebook codebook = parse("{codebook: own, extends: general, actors: [Clan of the Hills]}");
        assertThat(codebook.actors().get(0).name()).isEqualTo("Clan of the Hills");
        assertThat(codebook.actors()).hasSizeGreaterThan(300);
        assertThat(codebook.issues()).isEmpty();
    }

    @Test
    void ownPartyReplacesTheActorOfThatName() {
        Codebook codebook = parse("{codebook: own, extends: general, parties: [{name: Norway, role: mediator}]}");
        assertThat(codebook.actors()).extracting(Party::name).doesNotContain("Norway");
    }

    @Test
    void nameClaimedByOnesOwnPartyIsTakenFromTheInheritedActor() {
        Codebook codebook = parse("""
                codebook: own
                extends: general
                parties:
                  - {name: Northern Cuba, metonyms: Havana, demonyms: Cuban, people: [Raúl Castro]}
                """);
        Party cuba = named(codebook.actors(), "Cuba");
        assertThat(cuba.metonyms()).isEmpty();
        assertThat(cuba.demonyms()).containsExactly("Cubans");
        assertThat(cuba.people()).extracting(person -> person.name()).doesNotContain("Raúl Castro");
    }

    @Test
    void ownAliasThatIsAnInheritedActorsNameRemovesThatActor() {
        Codebook codebook = parse("{codebook: own, extends: general, parties: [{name: The Kingdom, aliases: Norway}]}");
        assertThat(codebook.actors()).extracting(Party::name).doesNotContain("Norway");
    }

    @Test
    void issuesAreTakenIfAskedAndOnesOwnOfThatIdWins() {
        Codebook codebook = parse("""
                codebook: own
                extends: general
                inherit: [actors, issues]
                issues:
                  - {id: ceasefire, question: Mine?, options: [truce]}
                """);
        assertThat(codebook.issues())
                .hasSize(new ShippedCodebooks().get("general").issues().size());
        assertThat(codebook.issues().get(0).question()).isEqualTo("Mine?");
        assertThat(codebook.issues()).extracting(Issue::id).doesNotHaveDuplicates();
    }

    @Test
    void inheritedActorsCanBeReferredTo() {
        Codebook codebook = parse(
                "{codebook: own, extends: general, rounds: [{id: first, from: 2025, participants: [Oslo, Turkey]}]}");
        assertThat(codebook.rounds().get(0).participants()).containsExactly("Norway", "Turkey");
    }
}
