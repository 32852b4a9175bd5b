package org.parley.model.codebook;

import java.util.List;

/**
 * A negotiating side, mediator, supporter or observer.
 *
 * @param name canonical name, unique in the codebook; it is what statements and pages print
 * @param role what it is to the process
 * @param aliases other names of the party and of bodies that speak for it
 * @param metonyms places and buildings that stand for it (a capital, a palace)
 * @param demonyms adjectives and people nouns ("Ruritanian", "Ruritanians")
 * @param people those who speak for it
 */
public record Party(
        String name,
        PartyRole role,
        List<String> aliases,
        List<String> metonyms,
        List<String> demonyms,
        List<Person> people) {
    public Party {
        aliases = List.copyOf(aliases);
        metonyms = List.copyOf(metonyms);
        demonyms = List.copyOf(demonyms);
        people = List.copyOf(people);
    }
}
