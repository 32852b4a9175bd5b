package org.parley.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.yaml.NearestName;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.Person;

/** Which party, and which of its people, each name of a codebook means; a name means one. */
final class NameRegister {
    private record Owner(String party, String person) {
        String shown() {
            return person.isEmpty() ? party : person + " of " + party;
        }
    }

    private final Map<String, Owner> owners = new LinkedHashMap<>();
    private final Set<String> parties = new LinkedHashSet<>();
    private final Map<String, Person> people = new LinkedHashMap<>();

    /**
     * Takes in all names of a party; the block is where a complaint points to. Two parties may share a demonym ("Korean"):
     * the first has it.
     */
    void add(Party party, YamlNode block) {
        if (!parties.add(party.name())) {
            throw block.error(
                    "The party (" + party.name() + ") must be described only once.",
                    "the two blocks, perhaps one under parties and one under actors, can be joined.");
        }
        Owner self = new Owner(party.name(), "");
        claim(party.name(), self, block);
        party.aliases().forEach(name -> claim(name, self, block));
        party.metonyms().forEach(name -> claim(name, self, block));
        party.demonyms().forEach(demonym -> owners.putIfAbsent(demonym, self));
        for (Person person : party.people()) {
            Owner owner = changedSides(person, party).orElse(new Owner(party.name(), person.name()));
            if (owner.party().equals(party.name())) {
                requireNewPerson(person, block);
            }
            people.putIfAbsent(person.name(), person);
            claim(person.name(), owner, block);
            person.variants().forEach(variant -> claim(variant, owner, block));
        }
    }

    /** The owner of the name of a person who held offices of another party at other times, if that is so. */
    private Optional<Owner> changedSides(Person person, Party party) {
        return Optional.ofNullable(people.get(person.name()))
                .filter(before -> apart(before, person))
                .flatMap(before -> Optional.ofNullable(owners.get(person.name())))
                .filter(owner -> !owner.party().equals(party.name()));
    }

    private static boolean apart(Person one, Person two) {
        boolean dated = !one.offices().isEmpty() && !two.offices().isEmpty();
        return dated
                && one.offices().stream()
                        .allMatch(first -> two.offices().stream()
                                .allMatch(second -> first.to().isBefore(second.from())
                                        || second.to().isBefore(first.from())));
    }

    /** Takes in further names of a party that is known already; none of them may be claimed yet. */
    void addMore(Party party, YamlNode block) {
        Owner self = new Owner(party.name(), "");
        namesOf(party).forEach(name -> owners.putIfAbsent(name, self));
        for (Person person : party.people()) {
            Owner owner = new Owner(party.name(), person.name());
            claim(person.name(), owner, block);
            person.variants().forEach(variant -> claim(variant, owner, block));
        }
    }

    private void requireNewPerson(Person person, YamlNode block) {
        Owner known = owners.get(person.name());
        if (known != null && known.person().equals(person.name())) {
            throw block.error(
                    "The person (" + person.name() + ") must be described only once.",
                    "the two blocks can be joined; offices carry dates.");
        }
    }

    private void claim(String name, Owner owner, YamlNode block) {
        Owner earlier = owners.putIfAbsent(name, owner);
        if (earlier != null && !earlier.equals(owner)) {
            throw placeOf(name, block)
                    .error(
                            "The name (" + name + ") of " + owner.shown() + " must not also be a name of "
                                    + earlier.shown() + ".",
                            "a longer form tells them apart, or one of the two is not needed.");
        }
    }

    private static YamlNode placeOf(String name, YamlNode node) {
        return find(name, node).orElse(node);
    }

    private static Optional<YamlNode> find(String name, YamlNode node) {
        if (node.isMapping() || node.isList()) {
            return (node.isList() ? node.items() : node.fields().values())
                    .stream().flatMap(child -> find(name, child).stream()).findFirst();
        }
        return node.text().strip().equals(name) ? Optional.of(node) : Optional.empty();
    }

    /** The canonical name of the party that a reference means by any of its names. */
    String resolve(YamlNode reference) {
        Owner owner = owners.get(reference.text().strip());
        if (owner == null) {
            throw reference.error(
                    "The party (" + reference.text() + ") must be one of the codebook's parties or actors.",
                    NearestName.of(reference.text(), parties)
                            .map(name -> "\"" + name + "\" was meant.")
                            .orElse("it has to be added under parties or actors first."));
        }
        return owner.party();
    }

    /** Whether any party has the name. */
    boolean knows(String name) {
        return owners.containsKey(name);
    }

    /** Name, aliases, metonyms and demonyms of a party, the name first. */
    static List<String> namesOf(Party party) {
        List<String> names = new ArrayList<>();
        names.add(party.name());
        names.addAll(party.aliases());
        names.addAll(party.metonyms());
        names.addAll(party.demonyms());
        return names;
    }
}
