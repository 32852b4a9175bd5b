package org.parley.coding.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.Probability;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.Event;
import org.parley.model.record.Evidence;
import org.parley.model.record.PloverRoot;
import org.parley.model.text.CodedDate;
import org.parley.model.text.PassageKind;
import org.parley.model.text.Quote;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/** Events of documents: who did what to whom, when, where, with which figures. Thread-safe. */
public final class EventCoder {
    private static final Set<PloverRoot> MUTUAL =
            Set.of(PloverRoot.CONSULT, PloverRoot.AGREE, PloverRoot.COOPERATE);
    private static final Set<PloverRoot> HOSTILE = Set.of(PloverRoot.ASSAULT, PloverRoot.COERCE);

    private final Codebook codebook;
    private final EventLexicon lexicon;
    private final TriggerFinder finder;
    private final Realis realis;
    private final SpeechTriggers speech;

    /** A coder for the parties of a codebook. */
    public EventCoder(Codebook codebook, EventLexicon lexicon) {
        this.codebook = codebook;
        this.lexicon = lexicon;
        this.finder = new TriggerFinder(lexicon);
        this.realis = new Realis(lexicon);
        this.speech = new SpeechTriggers(lexicon, finder, realis);
    }

    /** All events of the document in text order. */
    public List<Event> code(SourceDocument document, List<Sentence> sentences, ActorResolver resolver) {
        Principals principals = Principals.of(codebook, sentences, resolver);
        Participants participants = new Participants(resolver, lexicon, principals);
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.kind() != PassageKind.TITLE && sentence.kind() != PassageKind.HEADING) {
                events.addAll(code(document, sentence, participants, principals));
            }
        }
        return List.copyOf(events);
    }

    private List<Event> code(SourceDocument document, Sentence sentence, Participants participants, Principals principals) {
        SentenceEvents events = new SentenceEvents();
        List<Trigger> triggers = new ArrayList<>(finder.find(sentence));
        triggers.removeIf(trigger -> !realis.happened(trigger, true));
        triggers.addAll(speech.find(sentence));
        for (Trigger trigger : triggers) {
            Cast cast = cast(trigger, participants, principals);
            for (String agent : cast.agents()) {
                for (String recipient : cast.recipientsOf(agent)) {
                    events.add(event(document, trigger, agent, recipient), trigger);
                }
            }
        }
        return events.list();
    }

    /** Doers and recipients; mutual events turn each doer into the other's recipient. */
    private record Cast(List<String> agents, List<String> recipients, boolean mutual) {
        List<String> recipientsOf(String agent) {
            if (mutual && agents.size() > 1) {
                return agents.stream().filter(each -> !each.equals(agent)).limit(1).toList();
            }
            return recipients.isEmpty() ? List.of("") : recipients;
        }
    }

    private Cast cast(Trigger trigger, Participants participants, Principals principals) {
        List<String> agents = participants.agents(trigger);
        List<String> recipients = participants.recipients(trigger, agents);
        boolean mutual = MUTUAL.contains(trigger.root()) || war(trigger);
        if (trigger.nominal() && MUTUAL.contains(trigger.root()) && agents.size() < 2 && recipients.isEmpty()) {
            agents = List.of();
        }
        if (agents.isEmpty()) {
            return unnamed(trigger, recipients, principals, mutual);
        }
        if (recipients.isEmpty() && HOSTILE.contains(trigger.root()) && agents.size() == 1) {
            recipients = principals.other(agents.get(0)).map(List::of).orElse(List.of());
        }
        return new Cast(agents, recipients, mutual);
    }

    private boolean war(Trigger trigger) {
        return trigger.root() == PloverRoot.ASSAULT && trigger.nominal() && lexicon.has("war", trigger.noun().lemma());
    }

    /** A passive or a noun without a doer: both principals for what takes two, the other side for what one suffers. */
    private Cast unnamed(Trigger trigger, List<String> recipients, Principals principals, boolean mutual) {
        if (HOSTILE.contains(trigger.root()) && recipients.size() == 1) {
            return new Cast(principals.other(recipients.get(0)).map(List::of).orElse(List.of()), recipients, false);
        }
        boolean toll = trigger.root() == PloverRoot.ASSAULT && deathToll(trigger);
        boolean happening = trigger.nominal() && subjectOfHappening(trigger);
        boolean talks = trigger.light() && (MUTUAL.contains(trigger.root()) || trigger.root() == PloverRoot.REJECT) && Grammar.passive(trigger.sentence(), trigger.verb());
        if ((mutual && happening) || toll || talks) {
            return new Cast(principals.both(), List.of(), true);
        }
        return new Cast(List.of(), List.of(), false);
    }

    private boolean subjectOfHappening(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Token noun = trigger.noun();
        if (noun.labelled("pobj") && noun.head() >= 0 && sentence.token(noun.head()).lemma().equals("of") && sentence.token(noun.head()).head() >= 0) {
            noun = sentence.token(sentence.token(noun.head()).head());
        }
        if (!noun.labelled("nsubj", "nsubjpass") || noun.head() < 0) {
            return false;
        }
        Token verb = sentence.token(noun.head());
        return lexicon.has("happening", verb.lemma()) && !verb.tag().equals("VBG");
    }

    /** "The war has killed N", "N people have been killed". */
    private boolean deathToll(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        if (trigger.nominal()) {
            return false;
        }
        boolean counted = VerbObjects.direct(sentence, trigger.verb()).stream()
                .anyMatch(object -> lexicon.has("plural-victim", object.lemma()));
        boolean war = new Subjects(lexicon).of(sentence, trigger.verb())
                .filter(subject -> lexicon.has("war", subject.lemma()) || lexicon.has("plural-victim", subject.lemma()))
                .isPresent();
        return war && (counted || Grammar.passive(sentence, trigger.verb()) || trigger.verb().lemma().equals("die"));
    }

    private Event event(SourceDocument document, Trigger trigger, String agent, String recipient) {
        Span span = span(trigger);
        String id = document.id() + ":" + span.start() + "-" + span.end() + ":" + agent + ":"
                + trigger.root().label() + ":" + recipient;
        return new Event(
                id,
                new Evidence(document.id(), Quote.of(document.text(), span)),
                agent,
                trigger.root(),
                trigger.cameo(),
                recipient,
                CodedDate.UNKNOWN,
                "",
                List.of(),
                new Probability(trigger.nominal() ? 0.5 : 0.7));
    }

    private Span span(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        BitSet words = trigger.nominal()
                ? sentence.subtree(trigger.noun())
                : Grammar.clause(sentence, trigger.verb());
        new Subjects(lexicon).of(sentence, trigger.verb()).filter(subject -> !trigger.nominal()).ifPresent(subject -> words.or(sentence.subtree(subject)));
        while (!words.isEmpty() && sentence.token(words.nextSetBit(0)).is(",")) {
            words.clear(words.nextSetBit(0));
        }
        return sentence.spanOf(words);
    }
}
