package org.parley.coding.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.lexicon.EventFrame;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.lexicon.EventMeaning;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.PloverRoot;

/** Finds the words of a sentence that tell of events: verbs by their frame, light verbs with their noun, other nouns. */
final class TriggerFinder {
    /** Roots whose object is an event in its own right: "condemned the attack by X". */
    private static final Set<PloverRoot> JUDGING = Set.of(PloverRoot.ACCUSE, PloverRoot.SUPPORT);

    private final EventLexicon lexicon;

    TriggerFinder(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All triggers in text order, whether or not the event has happened. */
    List<Trigger> find(Sentence sentence) {
        boolean clause = sentence.tokens().stream().anyMatch(TriggerFinder::finite);
        List<Trigger> found = new ArrayList<>();
        Set<Token> taken = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (token.is("VB")) {
                verb(sentence, token).ifPresent(trigger -> {
                    found.add(trigger);
                    taken.add(trigger.noun());
                    if (!JUDGING.contains(trigger.root())) {
                        taken.addAll(VerbObjects.direct(sentence, token));
                    }
                });
            }
        }
        for (Token token : sentence.tokens()) {
            if (clause && token.is("NN") && !taken.contains(token) && !token.labelled("compound", "nmod")) {
                noun(sentence, token).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean finite(Token token) {
        return token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP")
                || token.tag().equals("MD");
    }

    /** What a verb with its object tells. */
    Optional<Trigger> verb(Sentence sentence, Token verb) {
        List<Token> objects = VerbObjects.all(sentence, verb);
        for (String key : keys(sentence, verb)) {
            for (EventFrame frame : ordered(lexicon.verb(key))) {
                Optional<Token> object = fitting(frame, objects);
                if (object.isPresent()
                        || frame.anyObject()
                        || (frame.noObject()
                                && VerbObjects.direct(sentence, verb).isEmpty())) {
                    Optional<Trigger> told = trigger(sentence, verb, object.orElse(verb), frame);
                    if (told.isPresent() || frame.meaning() instanceof EventMeaning.Nothing) {
                        return told;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Readings that need an object before those that take any. */
    private static List<EventFrame> ordered(List<EventFrame> frames) {
        List<EventFrame> ordered = new ArrayList<>(
                frames.stream().filter(frame -> !frame.anyObject()).toList());
        frames.stream().filter(EventFrame::anyObject).forEach(ordered::add);
        return ordered;
    }

    private Optional<Token> fitting(EventFrame frame, List<Token> objects) {
        return objects.stream()
                .filter(object -> frame.objects().stream().anyMatch(name -> name.length() > 1 && inClass(name, object)))
                .findFirst();
    }

    private boolean inClass(String name, Token object) {
        return lexicon.has(name, object.lemma()) || lexicon.has(name, object.form());
    }

    private Optional<Trigger> trigger(Sentence sentence, Token verb, Token object, EventFrame frame) {
        if (frame.meaning() instanceof EventMeaning.OfObject) {
            return frame(sentence, object).map(noun -> happening(sentence, verb, object, noun));
        }
        return frame.meaning() instanceof EventMeaning.Happens
                ? Optional.of(happening(sentence, verb, verb, frame))
                : Optional.empty();
    }

    private static Trigger happening(Sentence sentence, Token verb, Token noun, EventFrame frame) {
        EventMeaning.Happens happens = (EventMeaning.Happens) frame.meaning();
        return new Trigger(sentence, verb, noun, happens.root(), happens.cameo(), frame.whom());
    }

    private Optional<Trigger> noun(Sentence sentence, Token noun) {
        return frame(sentence, noun).map(frame -> happening(sentence, noun, noun, frame));
    }

    /** The reading of a noun: with its modifier ("hunger strike"), with its preposition ("call with"), or alone. */
    private Optional<EventFrame> frame(Sentence sentence, Token noun) {
        List<String> keys = new ArrayList<>();
        sentence.children(noun, "compound", "nmod").forEach(child -> keys.add(child.lemma() + "+" + noun.lemma()));
        sentence.children(noun, "prep").forEach(child -> keys.add(noun.lemma() + "+" + child.lemma()));
        keys.add(noun.lemma());
        return keys.stream()
                .flatMap(key -> lexicon.noun(key).stream())
                .filter(frame -> frame.meaning() instanceof EventMeaning.Happens)
                .findFirst();
    }

    /** "Called the plan a trick on Tuesday" is no "call on". */
    private boolean ofTime(Sentence sentence, Token prep) {
        return sentence.children(prep, "pobj").stream()
                .anyMatch(noun -> lexicon.has("calendar", noun.lemma().toLowerCase(Locale.ROOT)));
    }

    /** The verb with its particles, prepositions and object, longest first. */
    private List<String> keys(Sentence sentence, Token verb) {
        List<String> keys = new ArrayList<>();
        boolean object = !sentence.children(verb, "dobj", "oprd").isEmpty();
        for (Token child : sentence.children(verb, "prt", "prep", "advmod", "dobj")) {
            if (child.labelled("prep") && (ofTime(sentence, child) || (object && lexicon.has("alone", verb.lemma())))) {
                continue;
            }
            String key = verb.lemma() + "+" + child.lemma();
            for (Token next : sentence.children(child, "prep")) {
                keys.add(0, key + "+" + next.lemma());
            }
            if (child.labelled("prt", "advmod")) {
                for (Token next : sentence.children(verb, "prep")) {
                    keys.add(0, key + "+" + next.lemma());
                }
            }
            keys.add(key);
        }
        for (Token content : sentence.children(verb, "xcomp", "ccomp")) {
            boolean infinitive = sentence.children(content, "aux").stream().anyMatch(aux -> aux.is("TO"));
            boolean that = sentence.children(content, "mark").stream()
                    .anyMatch(mark -> mark.lemma().equals("that"));
            if (infinitive || that) {
                keys.add(0, verb.lemma() + (infinitive ? "+to+" : "+that+") + content.lemma());
                keys.add(verb.lemma() + (infinitive ? "+to" : "+that"));
            }
        }
        keys.add(verb.lemma());
        return keys;
    }
}
