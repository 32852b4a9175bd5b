package org.parley.coding.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.parley.coding.date.DateMention;
import org.parley.coding.date.DateReader;
import org.parley.coding.figure.FigureReader;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.mention.ActorResolver;
import org.parley.coding.parse.Sentence;
import org.parley.model.Probability;
import org.parley.model.codebook.Codebook;
import org.parley.model.record.Event;
import org.parley.model.record.Evidence;
import org.parley.model.record.PloverRoot;
import org.parley.model.text.PassageKind;
import org.parley.model.text.Quote;
import org.parley.model.text.SourceDocument;
import org.parley.model.text.Span;

/**
 * Events of documents: who did what to whom, when, where, with which figures. Titles and headings are not read: their
 * events stand in the body. Thread-safe; time is linear in the text.
 */
public final class EventCoder {
    private static final double BY_VERB = 0.6;
    private static final double BY_NOUN = 0.45;

    private final Codebook codebook;
    private final EventLexicon lexicon;
    private final TriggerFinder finder;
    private final Realis realis;
    private final SpeechTriggers speech;
    private final EventDetails details;
    private final Subjects subjects;

    /** A coder for the parties of a codebook. */
    public EventCoder(Codebook codebook, EventLexicon lexicon, DateReader dates, FigureReader figures) {
        this.codebook = codebook;
        this.lexicon = lexicon;
        this.finder = new TriggerFinder(lexicon);
        this.realis = new Realis(lexicon);
        this.speech = new SpeechTriggers(lexicon, finder, realis);
        this.details = new EventDetails(lexicon, dates, figures);
        this.subjects = new Subjects(lexicon);
    }

    /** All events of the document in text order; the sentences and the resolver are the document's. */
    public List<Event> code(SourceDocument document, List<Sentence> sentences, ActorResolver resolver) {
        return code(document, sentences, resolver, () -> false);
    }

    /** The events of the document in text order, as far as they are coded when it is time to stop. */
    public List<Event> code(
            SourceDocument document, List<Sentence> sentences, ActorResolver resolver, BooleanSupplier stop) {
        Principals principals = Principals.of(codebook, sentences, resolver);
        Casting casting = new Casting(lexicon, new Participants(resolver, lexicon, principals), principals);
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (stop.getAsBoolean()) {
                break;
            }
            if (sentence.kind() != PassageKind.TITLE && sentence.kind() != PassageKind.HEADING) {
                SentenceEvents found = new SentenceEvents();
                triggers(document, sentence, principals)
                        .forEach(trigger -> add(document, trigger, casting, resolver, found));
                events.addAll(found.list());
            }
        }
        return List.copyOf(events);
    }

    /** In a process with principals an intention is a position, and so a statement; elsewhere it is an event. */
    private List<Trigger> triggers(SourceDocument document, Sentence sentence, Principals principals) {
        List<Trigger> triggers = new ArrayList<>();
        for (Trigger trigger : finder.find(sentence)) {
            boolean dated = trigger.root() == PloverRoot.CONSULT
                    && !details.datesOf(document, trigger).isEmpty();
            if (realis.happened(trigger, dated)) {
                triggers.add(trigger);
            }
        }
        for (Trigger trigger : speech.find(sentence)) {
            boolean dated = !details.datesOf(document, trigger).isEmpty();
            if (principals.none() || SpeechTriggers.beyondPosition(trigger, dated)) {
                triggers.add(trigger);
            }
        }
        if (!principals.none()) {
            triggers.addAll(speech.accusations(sentence));
        }
        if (principals.none()) {
            triggers.addAll(speech.intentions(sentence));
        }
        return triggers;
    }

    private void add(
            SourceDocument document, Trigger trigger, Casting casting, ActorResolver resolver, SentenceEvents found) {
        Casting.Cast cast = casting.of(trigger);
        if (cast.agents().isEmpty()) {
            return;
        }
        Event template = event(document, trigger, resolver);
        for (String agent : cast.agents()) {
            for (String recipient : cast.recipientsOf(agent)) {
                found.add(played(template, agent, recipient), trigger);
            }
        }
    }

    /** The event without its cast. */
    private Event event(SourceDocument document, Trigger trigger, ActorResolver resolver) {
        BitSet words = Clause.of(trigger, subjects);
        List<DateMention> dates = details.datesOf(document, trigger);
        Span span = trigger.sentence().spanOf(words);
        return new Event(
                document.id() + ":" + span.start() + "-" + span.end(),
                new Evidence(document.id(), Quote.of(document.text(), span)),
                "",
                trigger.root(),
                trigger.cameo(),
                "",
                details.date(trigger, words, dates),
                details.place(document, trigger, words, dates),
                details.figures(document, trigger, words, dates, resolver),
                new Probability(trigger.nominal() ? BY_NOUN : BY_VERB));
    }

    private static Event played(Event template, String agent, String recipient) {
        return new Event(
                template.id() + ":" + agent + ":" + template.root().label() + ":" + recipient,
                template.evidence(),
                agent,
                template.root(),
                template.cameo(),
                recipient,
                template.date(),
                template.place(),
                template.figures(),
                template.confidence());
    }
}
