package org.parley.coding.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.mention.Actor;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.PloverRoot;

/** Who did it and to whom, as canonical names in text order. */
final class Participants {
    private static final Set<String> OWN = Set.of("poss", "nmod", "compound", "amod", "advmod");

    private final ActorResolver resolver;
    private final EventLexicon lexicon;
    private final Subjects subjects;
    private final Principals principals;
    private final NearbyRecipient nearby;

    Participants(ActorResolver resolver, EventLexicon lexicon, Principals principals) {
        this.resolver = resolver;
        this.lexicon = lexicon;
        this.subjects = new Subjects(lexicon);
        this.principals = principals;
        this.nearby = new NearbyRecipient(resolver, lexicon, principals);
    }

    /** Those who did it: subject, agent of a passive, or the owners of a noun. */
    List<String> agents(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        if (trigger.nominal()) {
            return ofNoun(sentence, trigger.noun(), trigger.root());
        }
        List<String> found = Grammar.passive(sentence, trigger.verb()) || agentless(trigger.verb())
                ? each(sentence, Grammar.agents(sentence, trigger.verb()))
                : subjects.of(sentence, trigger.verb())
                        .map(subject -> phrase(sentence, subject))
                        .orElse(List.of());
        if (found.isEmpty() && trigger.light()) {
            return ofNoun(sentence, trigger.noun(), trigger.root());
        }
        return found.isEmpty() ? nearby.authority(trigger) : found;
    }

    /** For "after talks with X, Y left": the subject of the clause that a noun of happening stands in. */
    List<String> around(Trigger trigger, List<String> recipients) {
        Sentence sentence = trigger.sentence();
        Token at = trigger.noun();
        while (at.head() >= 0 && !at.is("VB")) {
            at = sentence.token(at.head());
        }
        if (recipients.isEmpty() || !at.is("VB")) {
            return List.of();
        }
        List<String> found = new ArrayList<>(subjects.of(sentence, at)
                .map(subject -> phrase(sentence, subject))
                .orElse(List.of()));
        found.removeAll(recipients);
        return found;
    }

    private static boolean agentless(Token verb) {
        return verb.labelled("acl") && verb.tag().equals("VBN");
    }

    private List<String> each(Sentence sentence, List<Token> heads) {
        Set<String> found = new LinkedHashSet<>();
        heads.forEach(head -> found.addAll(phrase(sentence, head)));
        return List.copyOf(found);
    }

    /** The parties that a noun phrase stands for, or that own what it names ("Ruritanian drones", "the raid by X"). */
    List<String> phrase(Sentence sentence, Token head) {
        boolean pair = lexicon.has("pair", head.lemma())
                && sentence.children(head, "prep").isEmpty();
        boolean both = sentence.children(head).stream().anyMatch(child -> lexicon.has("both", child.lemma()));
        if (pair || (both && head.is("NN"))) {
            return principals.both();
        }
        List<String> direct = parties(resolver.resolve(sentence, head));
        if (direct.isEmpty()) {
            direct = each(sentence, sentence.children(head, "appos"));
        }
        if (direct.isEmpty()) {
            direct = parties(resolver.leaderOfOnlyState(sentence, head));
        }
        if (!direct.isEmpty() || !head.is("NN")) {
            return direct;
        }
        Set<String> found = new LinkedHashSet<>(modifiers(sentence, head));
        for (String preposition : List.of("by", "of", "among")) {
            if (found.isEmpty()) {
                found.addAll(prepositional(sentence, head, preposition));
            }
        }
        if (found.isEmpty() && lexicon.has("people-who-act", head.lemma())) {
            for (String preposition : List.of("in", "from", "throughout", "at")) {
                found.addAll(prepositional(sentence, head, preposition));
            }
            for (Token clause : sentence.children(head, "acl")) {
                if (found.isEmpty()) {
                    found.addAll(parties(resolver.namedOrPlace(sentence, sentence.subtree(clause))));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Who is behind a noun of happening. */
    private List<String> ofNoun(Sentence sentence, Token noun, PloverRoot root) {
        Set<String> found = new LinkedHashSet<>(prepositional(sentence, noun, "by"));
        found.addAll(prepositional(sentence, noun, "between"));
        if (found.isEmpty()) {
            found.addAll(modifiers(sentence, noun));
        }
        boolean shared = root == PloverRoot.CONSULT || root == PloverRoot.AGREE || root == PloverRoot.CONCEDE;
        if (found.isEmpty() && shared) {
            found.addAll(prepositional(sentence, noun, "of"));
        }
        return List.copyOf(found);
    }

    /** Parties named before a noun, in its own phrase. */
    private List<String> modifiers(Sentence sentence, Token noun) {
        Set<String> found = new LinkedHashSet<>();
        BitSet left = new BitSet();
        for (Token child : sentence.children(noun)) {
            if (child.index() < noun.index() && OWN.contains(child.label())) {
                left.or(sentence.subtree(child));
            }
            if (child.labelled("poss")) {
                found.addAll(parties(resolver.resolve(sentence, child)));
            }
        }
        found.addAll(parties(resolver.named(sentence, left)));
        return List.copyOf(found);
    }

    private List<String> prepositional(Sentence sentence, Token head, String preposition) {
        Set<String> found = new LinkedHashSet<>();
        for (Token prep : sentence.children(head, "prep", "agent", "dative")) {
            if (prep.lemma().equals(preposition)) {
                sentence.children(prep, "pobj").forEach(object -> found.addAll(phrase(sentence, object)));
            }
        }
        return List.copyOf(found);
    }

    /** Those it was done to, by the first place of the frame that names anybody but the doers. */
    List<String> recipients(Trigger trigger, List<String> agents) {
        for (String place : trigger.whom()) {
            List<String> found = new ArrayList<>(at(trigger, place));
            found.removeAll(agents);
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<String> inside = insideObject(trigger, agents);
        if (inside.isEmpty()) {
            inside = ofContent(trigger, agents);
        }
        return inside.isEmpty() ? nearby.of(trigger, agents) : inside;
    }

    /** For "threatened to bomb X", "refused to talk to X": whom the infinitive names. */
    private List<String> ofContent(Trigger trigger, List<String> agents) {
        Sentence sentence = trigger.sentence();
        if (trigger.nominal()) {
            return List.of();
        }
        for (Token content : sentence.children(trigger.verb(), "xcomp")) {
            List<Token> heads = new ArrayList<>(VerbObjects.direct(sentence, content));
            for (Token prep : sentence.children(content, "prep")) {
                if (lexicon.has("toward", prep.lemma())) {
                    heads.addAll(sentence.children(prep, "pobj"));
                }
            }
            List<String> found = new ArrayList<>(each(sentence, heads));
            found.removeAll(agents);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whoever is named first inside the object ("rejected the draft of the Graustark side"), clauses left out. */
    private List<String> insideObject(Trigger trigger, List<String> agents) {
        Sentence sentence = trigger.sentence();
        if (trigger.nominal()) {
            return List.of();
        }
        for (Token object : VerbObjects.direct(sentence, trigger.verb())) {
            BitSet words = sentence.subtree(object);
            for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
                if (sentence.token(i).labelled("relcl", "acl", "advcl")) {
                    words.andNot(sentence.subtree(sentence.token(i)));
                }
            }
            List<String> found = new ArrayList<>(parties(resolver.named(sentence, words)));
            found.removeAll(agents);
            if (!found.isEmpty()) {
                return found.subList(0, 1);
            }
        }
        return List.of();
    }

    private List<String> at(Trigger trigger, String place) {
        Sentence sentence = trigger.sentence();
        Token verb = trigger.verb();
        return switch (place) {
            case "object" -> each(sentence, VerbObjects.direct(sentence, verb));
            case "dative" -> {
                List<Token> heads = new ArrayList<>();
                for (Token dative : sentence.children(verb, "dative")) {
                    heads.addAll(
                            dative.is("NN") || dative.is("PRP") ? List.of(dative) : sentence.children(dative, "pobj"));
                }
                yield each(sentence, heads);
            }
            case "clause" ->
                content(sentence, verb)
                        .map(subject -> phrase(sentence, subject))
                        .orElse(List.of());
            default -> {
                Set<String> found = new LinkedHashSet<>(prepositional(sentence, trigger.noun(), place));
                for (Token object : VerbObjects.joined(sentence, verb)) {
                    if (found.isEmpty() && !trigger.nominal()) {
                        found.addAll(prepositional(sentence, object, place));
                    }
                }
                if (found.isEmpty() && trigger.light()) {
                    found.addAll(prepositional(sentence, verb, place));
                }
                for (Token particle : sentence.children(verb, "prt", "advmod", "prep")) {
                    if (found.isEmpty()) {
                        found.addAll(prepositional(sentence, particle, place));
                    }
                }
                yield List.copyOf(found);
            }
        };
    }

    private static Optional<Token> content(Sentence sentence, Token verb) {
        for (Token clause : sentence.children(verb, "ccomp", "xcomp")) {
            List<Token> subjects = sentence.children(clause, "nsubj", "nsubjpass");
            if (!subjects.isEmpty()) {
                return Optional.of(subjects.get(0));
            }
        }
        return Optional.empty();
    }

    private static List<String> parties(List<Actor> actors) {
        return actors.stream().map(Actor::party).distinct().toList();
    }
}
