package org.parley.workbench.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.codebook.Office;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.codebook.Person;

/** Counts mentions of known parties, and gathers the people whose office names their party. */
final class PartyTally {
    private static final int MOST_PARTIES = 10;
    private static final int PRINCIPALS = 2;

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Set<String> people = new TreeSet<>();

    void count(NameFinder.Found found, KnownNames known, String document) {
        known.party(found.name()).ifPresent(party -> tally(party).count(document));
        if (!found.office().isEmpty()
                && found.name().contains(" ")
                && known.party(found.name()).isEmpty()) {
            known.party(found.origin()).ifPresent(party -> {
                tally(party).people.putIfAbsent(found.name(), found.office());
                tally(party).count(document);
                people.add(found.name());
            });
        }
    }

    private Tally tally(Party party) {
        return tallies.computeIfAbsent(party.name(), name -> new Tally(party));
    }

    /** Names of the people gathered. */
    Set<String> people() {
        return people;
    }

    /** The parties named most, the first two as principals. */
    List<Party> parties(int fewestDocuments) {
        List<Tally> most = tallies.values().stream()
                .filter(each -> each.documents.size() >= fewestDocuments)
                .sorted(Comparator.comparingInt((Tally each) -> -each.mentions))
                .limit(MOST_PARTIES)
                .toList();
        List<Party> parties = new ArrayList<>();
        for (Tally each : most) {
            parties.add(each.party(parties.size() < PRINCIPALS ? PartyRole.PRINCIPAL : PartyRole.OBSERVER));
        }
        return parties;
    }

    /** Counts one party. */
    private static final class Tally {
        private final Party known;
        private final Set<String> documents = new TreeSet<>();
        private final Map<String, String> people = new TreeMap<>();
        private int mentions;

        Tally(Party known) {
            this.known = known;
        }

        void count(String document) {
            documents.add(document);
            mentions++;
        }

        Party party(PartyRole role) {
            List<Person> all = new ArrayList<>(known.people());
            people.forEach((name, office) ->
                    all.add(new Person(name, List.of(), List.of(new Office(office, LocalDate.MIN, LocalDate.MAX)))));
            return new Party(known.name(), role, known.aliases(), known.metonyms(), known.demonyms(), all);
        }
    }
}
