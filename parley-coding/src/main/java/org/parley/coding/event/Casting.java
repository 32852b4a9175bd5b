package org.parley.coding.event;

import java.util.List;
import java.util.Set;
import org.parley.coding.lexicon.EventLexicon;
import org.parley.coding.parse.Grammar;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.PloverRoot;

/**
 * Gives each trigger its doers and recipients. Where the text names no doer, the principals stand in: both for what takes
 * two or for a death toll of the war, the other side for what one side suffers.
 */
final class Casting {
    private static final Set<PloverRoot> MUTUAL = Set.of(PloverRoot.CONSULT, PloverRoot.AGREE, PloverRoot.COOPERATE);
    private static final Set<PloverRoot> HOSTILE = Set.of(PloverRoot.ASSAULT, PloverRoot.COERCE);

    private final EventLexicon lexicon;
    private final Subjects subjects;
    private final Participants participants;
    private final Principals principals;

    Casting(EventLexicon lexicon, Participants participants, Principals principals) {
        this.lexicon = lexicon;
        this.subjects = new Subjects(lexicon);
        this.participants = participants;
        this.principals = principals;
    }

    /** Doers and recipients; mutual events turn each doer into the other's recipient. */
    record Cast(List<String> agents, List<String> recipients, boolean mutual) {
        static final Cast NOBODY = new Cast(List.of(), List.of(), false);

        Cast {
            agents = List.copyOf(agents);
            recipients = List.copyOf(recipients);
        }

        List<String> recipientsOf(String agent) {
            if (mutual && agents.size() > 1) {
                return agents.stream()
                        .filter(each -> !each.equals(agent))
                        .limit(1)
                        .toList();
            }
            return recipients.isEmpty() ? List.of("") : recipients;
        }
    }

    Cast of(Trigger trigger) {
        List<String> agents = participants.agents(trigger);
        List<String> recipients = participants.recipients(trigger, agents);
        boolean mutual = MUTUAL.contains(trigger.root()) || war(trigger);
        if (agents.isEmpty() && mutual && trigger.nominal()) {
            agents = participants.around(trigger, recipients);
        }
        boolean half = trigger.nominal() && mutual && agents.size() < 2 && recipients.isEmpty();
        if (agents.isEmpty() || half) {
            return unnamed(trigger, recipients, mutual);
        }
        boolean alone = trigger.root() == PloverRoot.CONSULT && !trigger.light() && !trigger.nominal();
        if (alone
                && agents.size() < 2
                && recipients.isEmpty()
                && VerbObjects.direct(trigger.sentence(), trigger.verb()).isEmpty()) {
            return Cast.NOBODY;
        }
        if (recipients.isEmpty() && HOSTILE.contains(trigger.root()) && agents.size() == 1) {
            recipients = principals.other(agents.get(0)).map(List::of).orElse(List.of());
        }
        return new Cast(agents, recipients, mutual);
    }

    private boolean war(Trigger trigger) {
        return trigger.root() == PloverRoot.ASSAULT
                && trigger.nominal()
                && lexicon.has("war", trigger.noun().lemma());
    }

    private Cast unnamed(Trigger trigger, List<String> recipients, boolean mutual) {
        boolean unidentified = principals.none()
                && trigger.root() == PloverRoot.ASSAULT
                && !trigger.nominal()
                && !recipients.isEmpty();
        if (unidentified) {
            return new Cast(List.of(""), recipients, false);
        }
        if (HOSTILE.contains(trigger.root()) && recipients.size() == 1) {
            return new Cast(principals.other(recipients.get(0)).map(List::of).orElse(List.of()), recipients, false);
        }
        boolean happening = mutual && trigger.nominal() && subjectOfHappening(trigger);
        boolean dealings = trigger.light()
                && (mutual || trigger.root() == PloverRoot.REJECT)
                && Grammar.passive(trigger.sentence(), trigger.verb());
        return happening || dealings || deathToll(trigger) ? new Cast(principals.both(), List.of(), true) : Cast.NOBODY;
    }

    /** "Talks ended", "three days of talks ended". */
    private boolean subjectOfHappening(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Token noun = trigger.noun();
        if (noun.labelled("pobj") && noun.head() >= 0) {
            Token prep = sentence.token(noun.head());
            noun = prep.lemma().equals("of") && prep.head() >= 0 ? sentence.token(prep.head()) : noun;
        }
        if (!noun.labelled("nsubj", "nsubjpass") || noun.head() < 0) {
            return false;
        }
        Token verb = sentence.token(noun.head());
        boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
        boolean now = !verb.tag().equals("VBG") && war(trigger);
        return (past || now) && lexicon.has("happening", verb.lemma());
    }

    /** "The war has killed N", "N people have been killed". */
    private boolean deathToll(Trigger trigger) {
        if (trigger.root() != PloverRoot.ASSAULT || trigger.nominal()) {
            return false;
        }
        Sentence sentence = trigger.sentence();
        boolean counted = VerbObjects.all(sentence, trigger.verb()).stream()
                .anyMatch(object -> lexicon.has("plural-victim", object.lemma())
                        || lexicon.has("vague", object.lemma())
                        || lexicon.has("vague", object.form()));
        boolean undergone = Grammar.passive(sentence, trigger.verb())
                || trigger.verb().lemma().equals("die");
        return subjects.of(sentence, trigger.verb())
                .filter(subject -> lexicon.has("war", subject.lemma())
                        ? counted || undergone || trigger.light()
                        : undergone && lexicon.has("plural-victim", subject.lemma()))
                .isPresent();
    }
}
