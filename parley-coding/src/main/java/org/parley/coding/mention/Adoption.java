package org.parley.coding.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;

/**
 * What an inherited state means in a process that has a party of its own for that state: where the codebook says "Ruritania
 * government", a text that says "Ruritania" means that party. A country that is only where the process takes place, with
 * several authorities and none that is its government, is nobody.
 */
final class Adoption {
    private static final Set<String> SEATS = Set.of("government", "state", "republic", "authorities", "army");

    private final Codebook codebook;

    Adoption(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The parties of the process and the actors beside it, each under the name that it has here. */
    List<Party> parties() {
        List<Party> all = new ArrayList<>(codebook.parties());
        for (Party actor : codebook.actors()) {
            boolean stateless = actor.metonyms().isEmpty() && actor.demonyms().isEmpty();
            Optional<Party> own = stateless ? Optional.empty() : government(actor);
            if (own.isPresent()) {
                all.add(renamed(actor, own.get().name()));
            } else if (actor.metonyms().isEmpty() || !scene(actor)) {
                all.add(actor);
            }
        }
        return all;
    }

    /** The party that is the state's government: it shares the seat, or is called after the state. */
    private Optional<Party> government(Party state) {
        Optional<Party> named = codebook.parties().stream()
                .filter(party -> names(party).stream().anyMatch(name -> isGovernmentOf(name, state)))
                .findFirst();
        Set<String> seats = new HashSet<>(state.metonyms());
        return named.or(() -> codebook.parties().stream()
                .filter(party -> party.metonyms().stream().anyMatch(seats::contains))
                .findFirst());
    }

    private static List<String> names(Party party) {
        List<String> names = new ArrayList<>(party.aliases());
        names.add(0, party.name());
        return names;
    }

    private static boolean isGovernmentOf(String name, Party state) {
        List<String> called = new ArrayList<>(state.demonyms());
        called.add(state.name());
        String lower = name.toLowerCase(Locale.ROOT);
        for (String own : called) {
            String rest = lower.replaceFirst("^(the )?" + Pattern.quote(own.toLowerCase(Locale.ROOT)) + " ", "");
            if (!rest.equals(lower) && SEATS.contains(rest.split("[ (]")[0])) {
                return true;
            }
        }
        return lower.equals("government of " + state.name().toLowerCase(Locale.ROOT));
    }

    /** Whether the process takes place there: its title or two of its principals bear the country's name. */
    private boolean scene(Party state) {
        long principals = codebook.parties().stream()
                .filter(party -> party.role() == PartyRole.PRINCIPAL)
                .filter(party -> names(party).stream().anyMatch(name -> named(name, state)))
                .count();
        return principals >= 2 || (named(codebook.title(), state) && principals >= 1);
    }

    private static boolean named(String text, Party state) {
        return text.contains(state.name()) || state.demonyms().stream().anyMatch(text::contains);
    }

    private static Party renamed(Party actor, String name) {
        List<String> aliases = new ArrayList<>(actor.aliases());
        aliases.add(actor.name());
        return new Party(name, actor.role(), aliases, actor.metonyms(), actor.demonyms(), actor.people());
    }
}
