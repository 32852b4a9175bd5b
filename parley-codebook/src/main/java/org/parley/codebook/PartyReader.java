package org.parley.codebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.codebook.yaml.NearestName;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.ParleyException;
import org.parley.model.codebook.Office;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;
import org.parley.model.codebook.Person;

/** Reads parties and actors, and refuses a name that would mean two of them. */
final class PartyReader {
    private final NameRegister names;

    PartyReader(NameRegister names) {
        this.names = names;
    }

    /** The parties of a list, in its order. */
    List<Party> read(List<YamlNode> items, PartyRole defaultRole) {
        List<Party> parties = new ArrayList<>();
        for (YamlNode item : items) {
            parties.add(item.isMapping() ? party(item, defaultRole) : bare(item, defaultRole));
        }
        return parties;
    }

    private Party bare(YamlNode item, PartyRole role) {
        Party party = new Party(LenientFields.filled(item, "name"), role, List.of(), List.of(), List.of(), List.of());
        names.add(party, item);
        return party;
    }

    private Party party(YamlNode block, PartyRole defaultRole) {
        block.allowOnly("name", "role", "aliases", "metonyms", "demonyms", "people");
        YamlNode name = block.require("name");
        Party party = new Party(
                LenientFields.filled(name, "name"),
                block.find("role").map(PartyReader::role).orElse(defaultRole),
                LenientFields.texts(block, "aliases"),
                LenientFields.texts(block, "metonyms"),
                LenientFields.texts(block, "demonyms"),
                LenientFields.items(block, "people").stream()
                        .map(PartyReader::person)
                        .toList());
        names.add(party, block);
        return party;
    }

    private static PartyRole role(YamlNode node) {
        String label = node.text();
        return Arrays.stream(PartyRole.values())
                .filter(role -> role.label().equals(label))
                .findFirst()
                .orElseThrow(() -> noRole(node, label));
    }

    private static ParleyException noRole(YamlNode node, String label) {
        List<String> labels =
                Arrays.stream(PartyRole.values()).map(PartyRole::label).toList();
        return node.error(
                "The role (" + label + ") must be one of " + String.join(", ", labels) + ".",
                NearestName.of(label, labels)
                        .map(name -> "\"" + name + "\" was meant.")
                        .orElse("\"observer\" fits."));
    }

    private static Person person(YamlNode node) {
        if (!node.isMapping()) {
            return new Person(LenientFields.filled(node, "name"), List.of(), List.of());
        }
        node.allowOnly("name", "variants", "offices");
        return new Person(
                LenientFields.filled(node.require("name"), "name"),
                LenientFields.texts(node, "variants"),
                LenientFields.items(node, "offices").stream()
                        .map(PartyReader::office)
                        .toList());
    }

    private static Office office(YamlNode node) {
        if (!node.isMapping()) {
            return new Office(LenientFields.filled(node, "title"), LocalDate.MIN, LocalDate.MAX);
        }
        node.allowOnly("title", "from", "to");
        LocalDate from = LenientFields.firstDay(node, "from", LocalDate.MIN);
        LocalDate to = LenientFields.lastDay(node, "to", LocalDate.MAX);
        LenientFields.requireOrder(node, from, to);
        return new Office(LenientFields.filled(node.require("title"), "title"), from, to);
    }
}
