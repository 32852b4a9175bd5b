package org.parley.coding.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.lexicon.EventFrame;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.lexicon.EventMeaning;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.PloverRoot;

/** Who did it and to whom, as canonical names in text order. */
final class Participants {
    private final ActorResolver resolver;
    private final EventLexicon lexicon;
    private final Subjects subjects;
    private final NounParties nouns;
    private final NearbyRecipient nearby;

    Participants(ActorResolver resolver, EventLexicon lexicon, Principals principals) {
        this.resolver = resolver;
        this.lexicon = lexicon;
        this.subjects = new Subjects(lexicon);
        this.nouns = new NounParties(resolver, lexicon, principals);
        this.nearby = new NearbyRecipient(resolver, lexicon, principals);
    }

    /** Those who did it: subject, agent of a passive, or the owners of a noun. */
    List<String> agents(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        if (trigger.nominal()) {
            return nouns.behind(sentence, trigger.noun(), trigger.root());
        }
        List<String> found = undergone(sentence, trigger.verb())
                ? nouns.each(sentence, Grammar.agents(sentence, trigger.verb()))
                : ofSubject(sentence, trigger.verb());
        if (found.isEmpty() && trigger.light()) {
            return nouns.behind(sentence, trigger.noun(), trigger.root());
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
                .map(subject -> nouns.phrase(sentence, subject))
                .orElse(List.of()));
        found.removeAll(recipients);
        return found;
    }

    private List<String> ofSubject(Sentence sentence, Token verb) {
        Optional<Token> subject = subjects.of(sentence, verb);
        if (subject.isPresent()) {
            return nouns.phrase(sentence, subject.get());
        }
        boolean broken = verb.tag().equals("VBD") || verb.tag().equals("VBZ");
        return broken ? NounParties.parties(resolver.nearestBefore(sentence, verb)) : List.of();
    }

    /** A passive, or a participle that belongs to a noun or clause ("arms seized by X", "asked about it, X said"). */
    static boolean undergone(Sentence sentence, Token verb) {
        boolean participle = verb.tag().equals("VBN")
                && verb.labelled("acl", "advcl")
                && sentence.children(verb, "aux").isEmpty();
        return participle || Grammar.passive(sentence, verb);
    }

    /** The sides of the deal or meeting that a verb is about: "talks between X and Y were suspended". */
    List<String> sides(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Set<String> found = new LinkedHashSet<>();
        for (Token object : VerbObjects.direct(sentence, trigger.verb())) {
            found.addAll(nouns.behind(sentence, object, PloverRoot.AGREE));
        }
        return List.copyOf(found);
    }

    /** Whether the party is a state or its government. */
    boolean isState(String party) {
        return resolver.isState(party);
    }

    /** Who is behind the attacks in which somebody was killed: "were killed in Ruritanian raids". */
    List<String> authors(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        if (trigger.root() != PloverRoot.ASSAULT || trigger.nominal()) {
            return List.of();
        }
        return sentence.children(trigger.verb(), "prep").stream()
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .filter(noun -> lexicon.noun(noun.lemma()).stream().anyMatch(Participants::attack))
                .map(noun -> nouns.behind(sentence, noun, PloverRoot.ASSAULT))
                .findFirst()
                .orElse(List.of());
    }

    private static boolean attack(EventFrame frame) {
        return frame.meaning() instanceof EventMeaning.Happens happens && happens.root() == PloverRoot.ASSAULT;
    }

    /** The two principals, if they are the subject as a pair: "the two leaders", "delegates of both camps", "the sides". */
    List<String> pair(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return subjects.of(sentence, trigger.verb())
                .map(subject -> nouns.pair(sentence, subject))
                .orElse(List.of());
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
            List<String> found = new ArrayList<>(nouns.each(sentence, heads));
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
            List<String> found = new ArrayList<>(NounParties.parties(resolver.named(sentence, words)));
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
            case "object" -> nouns.each(sentence, VerbObjects.direct(sentence, verb));
            case "dative" -> {
                List<Token> heads = new ArrayList<>();
                for (Token dative : sentence.children(verb, "dative")) {
                    heads.addAll(
                            dative.is("NN") || dative.is("PRP") ? List.of(dative) : sentence.children(dative, "pobj"));
                }
                yield nouns.each(sentence, heads);
            }
            case "clause" ->
                content(sentence, verb)
                        .map(subject -> nouns.phrase(sentence, subject))
                        .orElse(List.of());
            default -> {
                Set<String> found = new LinkedHashSet<>(nouns.prepositional(sentence, trigger.noun(), place));
                for (Token object : VerbObjects.joined(sentence, verb)) {
                    if (found.isEmpty() && !trigger.nominal()) {
                        found.addAll(nouns.prepositional(sentence, object, place));
                    }
                }
                if (found.isEmpty() && trigger.light()) {
                    found.addAll(nouns.prepositional(sentence, verb, place));
                }
                for (Token particle : sentence.children(verb, "prt", "advmod", "prep")) {
                    if (found.isEmpty()) {
                        found.addAll(nouns.prepositional(sentence, particle, place));
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
}
