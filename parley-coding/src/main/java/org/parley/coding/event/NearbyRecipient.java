package org.parley.coding.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.PloverRoot;

/**
 * Whom an event touches where no place of its frame says so: whoever is named next in its clause, a country in which it
 * happens too ("blew up power lines leading into Strelsau"). An act on one's own people is met with only where the text
 * names the country again, and never for the principals of a process.
 */
final class NearbyRecipient {
    private static final Set<PloverRoot> MUTUAL = Set.of(PloverRoot.CONSULT, PloverRoot.AGREE, PloverRoot.COOPERATE);
    private static final Set<PloverRoot> INWARD = Set.of(PloverRoot.PROTEST, PloverRoot.COERCE);

    private final ActorResolver resolver;
    private final EventLexicon lexicon;
    private final Principals principals;

    NearbyRecipient(ActorResolver resolver, EventLexicon lexicon, Principals principals) {
        this.resolver = resolver;
        this.lexicon = lexicon;
        this.principals = principals;
    }

    /** At most one name. */
    List<String> of(Trigger trigger, List<String> agents) {
        if (agents.size() != 1) {
            return List.of();
        }
        String agent = agents.get(0);
        List<String> named = after(trigger);
        List<String> others = named.stream().filter(name -> !name.equals(agent)).toList();
        if (!others.isEmpty()) {
            return others.subList(0, 1);
        }
        boolean own = !MUTUAL.contains(trigger.root())
                && !principals.includes(agent)
                && (!named.isEmpty() || INWARD.contains(trigger.root()));
        return own && resolver.isState(agent) ? List.of(agent) : List.of();
    }

    private List<String> after(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        BitSet words = trigger.nominal() ? sentence.subtree(trigger.noun()) : Grammar.clause(sentence, trigger.verb());
        words.clear(0, Math.min(trigger.verb().index(), trigger.noun().index()));
        for (Token child : sentence.children(trigger.verb())) {
            boolean agentive = child.labelled("nsubj", "nsubjpass", "agent", "parataxis")
                    || (child.is("VB") && lexicon.has("saying", child.lemma()))
                    || child.form().equalsIgnoreCase("according");
            if (agentive) {
                words.andNot(sentence.subtree(child));
            }
        }
        List<String> found = new ArrayList<>();
        resolver.namedOrPlace(sentence, words).stream().map(Actor::party).forEach(found::add);
        return found;
    }

    /** "Was arrested in Ruritania": arrests and charges without an agent are acts of the state in which they happen. */
    List<String> authority(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Token verb = trigger.verb();
        boolean official = lexicon.has("act-of-state", verb.lemma()) && Grammar.passive(sentence, verb);
        if (!official) {
            return List.of();
        }
        BitSet places = new BitSet();
        for (Token prep : sentence.children(verb, "prep")) {
            if (lexicon.has("place-preposition", prep.lemma())) {
                places.or(sentence.subtree(prep));
            }
        }
        return resolver.namedOrPlace(sentence, places).stream()
                .map(Actor::party)
                .filter(resolver::isState)
                .limit(1)
                .toList();
    }
}
