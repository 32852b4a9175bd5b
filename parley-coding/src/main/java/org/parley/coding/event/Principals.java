package org.parley.coding.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Sentence;
import org.parley.model.codebook.Codebook;
import org.parley.model.codebook.Party;
import org.parley.model.codebook.PartyRole;

/** The two principal parties that a document names most; none if it names fewer. */
final class Principals {
    private final List<String> two;
    private final List<String> all;

    private Principals(List<String> two, List<String> all) {
        this.two = List.copyOf(two);
        this.all = List.copyOf(all);
    }

    static Principals of(Codebook codebook, List<Sentence> sentences, ActorResolver resolver) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : sentences) {
            BitSet all = new BitSet();
            all.set(0, sentence.tokens().size());
            for (Actor actor : resolver.named(sentence, all)) {
                counts.merge(actor.party(), 1, Integer::sum);
            }
        }
        List<String> all = codebook.parties().stream()
                .filter(party -> party.role() == PartyRole.PRINCIPAL)
                .map(Party::name)
                .toList();
        List<String> ranked =
                new ArrayList<>(all.stream().filter(counts::containsKey).toList());
        ranked.sort(Comparator.comparingInt(party -> -counts.getOrDefault(party, 0)));
        return new Principals(ranked.size() < 2 ? List.of() : ranked.subList(0, 2), all);
    }

    /** Whether the codebook has none: any news, not one process. */
    boolean none() {
        return all.isEmpty();
    }

    /** Whether the party is a principal of the codebook. */
    boolean includes(String party) {
        return all.contains(party);
    }

    /** Both names, or none. */
    List<String> both() {
        return two;
    }

    /** The other of the two, if the party is one of them. */
    Optional<String> other(String party) {
        return two.contains(party)
                ? two.stream().filter(each -> !each.equals(party)).findFirst()
                : Optional.empty();
    }
}
