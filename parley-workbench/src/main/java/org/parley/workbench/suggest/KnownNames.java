package org.parley.workbench.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.Person;

/** Every name by which a codebook knows a party or one of its people. */
public final class KnownNames {
    private final Map<String, Party> parties = new HashMap<>();

    /** The names of a codebook. */
    public KnownNames(Codebook codebook) {
        Stream.concat(codebook.parties().stream(), codebook.actors().stream()).forEach(this::add);
    }

    private void add(Party party) {
        Stream<String> people = party.people().stream().flatMap(KnownNames::names);
        Stream.of(
                        Stream.of(party.name()),
                        party.aliases().stream(),
                        party.metonyms().stream(),
                        party.demonyms().stream(),
                        people)
                .flatMap(each -> each)
                .forEach(each -> parties.putIfAbsent(each.toLowerCase(Locale.ROOT), party));
    }

    private static Stream<String> names(Person person) {
        return Stream.concat(Stream.of(person.name()), person.variants().stream());
    }

    /** Whether a name is one that is known with words before or after it, or the end of one that is known. */
    public boolean near(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> words = List.of(lower.split(" "));
        for (int i = 0; i < words.size(); i++) {
            if (parties.containsKey(String.join(" ", words.subList(i, words.size())))
                    || parties.containsKey(String.join(" ", words.subList(0, i + 1)))) {
                return true;
            }
        }
        return parties.keySet().stream().anyMatch(each -> each.endsWith(" " + lower));
    }

    /** The party that a name means, whatever its case, if there is one. */
    public Optional<Party> party(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        // A finder of names cannot tell the full stop of "U.S." from that of a sentence.
        return Optional.ofNullable(parties.get(key)).or(() -> Optional.ofNullable(parties.get(key + ".")));
    }
}
