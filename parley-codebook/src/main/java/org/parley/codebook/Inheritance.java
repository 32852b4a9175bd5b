package org.parley.codebook;

import java.util.ArrayList;
import java.util.List;
import org.parley.codebook.yaml.YamlNode;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Issue;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.Person;

/** What a codebook takes over from the one that it extends; what it says itself always wins. */
final class Inheritance {
    private final NameRegister names;
    private final YamlNode root;

    Inheritance(NameRegister names, YamlNode root) {
        this.names = names;
        this.root = root;
    }

    /**
     * The actors whose name the codebook does not claim already, without the aliases, metonyms, demonyms and people that
     * it claims for its own parties.
     */
    List<Party> actors(Codebook base) {
        List<Party> taken = new ArrayList<>();
        List<Party> all = new ArrayList<>(base.parties());
        all.addAll(base.actors());
        for (Party actor : all) {
            if (!names.knows(actor.name())) {
                taken.add(unclaimed(actor));
            }
        }
        taken.forEach(actor -> names.add(actor, root));
        return taken;
    }

    /**
     * The codebook's own parties, each with the further names and people that the base knows of a party of the same name and
     * that nobody else claims.
     */
    List<Party> completed(List<Party> own, Codebook base) {
        List<Party> known = new ArrayList<>(base.parties());
        known.addAll(base.actors());
        return own.stream()
                .map(party -> known.stream()
                        .filter(actor -> actor.name().equals(party.name()))
                        .findFirst()
                        .map(actor -> joined(party, unclaimed(actor)))
                        .orElse(party))
                .toList();
    }

    private Party joined(Party own, Party more) {
        names.addMore(more, root);
        return new Party(
                own.name(),
                own.role(),
                both(own.aliases(), more.aliases()),
                both(own.metonyms(), more.metonyms()),
                both(own.demonyms(), more.demonyms()),
                both(own.people(), more.people()));
    }

    private static <T> List<T> both(List<T> own, List<T> more) {
        List<T> all = new ArrayList<>(own);
        all.addAll(more);
        return all;
    }

    private Party unclaimed(Party actor) {
        return new Party(
                actor.name(),
                actor.role(),
                unclaimed(actor.aliases()),
                unclaimed(actor.metonyms()),
                unclaimed(actor.demonyms()),
                actor.people().stream()
                        .filter(person -> !names.knows(person.name()))
                        .map(person -> new Person(person.name(), unclaimed(person.variants()), person.offices()))
                        .toList());
    }

    private List<String> unclaimed(List<String> forms) {
        return forms.stream().filter(form -> !names.knows(form)).toList();
    }

    /** The issues whose id is not used already. */
    static List<Issue> issues(List<Issue> own, Codebook base) {
        List<String> used = own.stream().map(Issue::id).toList();
        return base.issues().stream()
                .filter(issue -> !used.contains(issue.id()))
                .toList();
    }
}
