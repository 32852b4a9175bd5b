package org.parley.coding.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.model.codebook.Office;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.Person;

/** Who holds which office of which party on a day, and whom a person speaks for then. */
final class Offices {
    private record Held(Office office, Person person) {}

    private final Map<String, Map<String, List<Held>>> byParty = new HashMap<>();
    private final Map<String, List<Party>> sides = new HashMap<>();

    Offices(List<Party> parties) {
        for (Party party : parties) {
            for (Person person : party.people()) {
                sides.computeIfAbsent(person.name(), name -> new ArrayList<>()).add(party);
                for (Office office : person.offices()) {
                    byParty.computeIfAbsent(party.name(), name -> new HashMap<>())
                            .computeIfAbsent(plain(office.title()), title -> new ArrayList<>())
                            .add(new Held(office, person));
                }
            }
        }
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replace("defence", "defense");
    }

    /** The one person who holds the office of the party on the day; empty if nobody or more than one is known to. */
    Optional<String> holder(String party, String title, LocalDate day) {
        List<String> holders = byParty.getOrDefault(party, Map.of()).getOrDefault(plain(title), List.of()).stream()
                .filter(each -> each.office.heldOn(day))
                .map(each -> each.person.name())
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** Whether the person holds the office of the party on the day. */
    boolean holds(String person, String party, String title, LocalDate day) {
        return byParty.getOrDefault(party, Map.of()).getOrDefault(plain(title), List.of()).stream()
                .anyMatch(each -> each.person.name().equals(person) && each.office.heldOn(day));
    }

    /**
     * The party that a person of two sides speaks for on the day: where an office is held then, else where the last one
     * before it was. Empty for a person of one side.
     */
    Optional<String> sideOn(String person, LocalDate day) {
        List<Party> known = sides.getOrDefault(person, List.of());
        if (known.size() < 2) {
            return Optional.empty();
        }
        Party best = known.get(0);
        LocalDate newest = LocalDate.MIN;
        for (Party party : known) {
            for (Office office : offices(party, person)) {
                if (office.heldOn(day)) {
                    return Optional.of(party.name());
                }
                if (office.to().isBefore(day) && office.to().isAfter(newest)) {
                    newest = office.to();
                    best = party;
                }
            }
        }
        return Optional.of(best.name());
    }

    private static List<Office> offices(Party party, String person) {
        return party.people().stream()
                .filter(each -> each.name().equals(person))
                .flatMap(each -> each.offices().stream())
                .toList();
    }
}
