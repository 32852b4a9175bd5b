package org.parley.coding.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.coding.lexicon.EventLexicon;
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

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final EventLexicon lexicon;
    private final DeathToll toll;
    private final Participants participants;
    private final Principals principals;

    Casting(EventLexicon lexicon, Participants participants, Principals principals) {
        this.lexicon = lexicon;
        this.toll = new DeathToll(lexicon);
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
        if (trigger.root() == PloverRoot.ACCUSE
                && lexicon.has("telling", trigger.verb().lemma())) {
            boolean foes = agents.size() == 1
                    && recipients.size() == 1
                    && principals.includes(agents.get(0))
                    && principals.includes(recipients.get(0));
            return foes ? new Cast(agents, recipients, false) : Cast.NOBODY;
        }
        boolean mutual = MUTUAL.contains(trigger.root()) || war(trigger);
        if (agents.isEmpty() && mutual && trigger.nominal()) {
            agents = participants.around(trigger, recipients);
        }
        if (mutual && !trigger.nominal() && agents.size() < 2 && recipients.isEmpty()) {
            List<String> pair = participants.pair(trigger);
            agents = pair.isEmpty() ? agents : pair;
        }
        boolean half = trigger.nominal() && mutual && agents.size() < 2 && recipients.isEmpty();
        if (agents.isEmpty() || half) {
            return unnamed(trigger, recipients, mutual);
        }
        if (agents.size() < 2 && recipients.isEmpty() && takesTwo(trigger) && !body(trigger, agents)) {
            return Cast.NOBODY;
        }
        if (recipients.isEmpty() && HOSTILE.contains(trigger.root())) {
            recipients = other(agents);
        }
        return new Cast(agents, recipients, mutual);
    }

    /** A council or an organisation meets alone. */
    private boolean body(Trigger trigger, List<String> agents) {
        return trigger.verb().lemma().equals("meet")
                && agents.stream().noneMatch(agent -> principals.includes(agent) || participants.isState(agent));
    }

    /** Verbs that one alone cannot do: "met", "discussed the border". */
    private boolean takesTwo(Trigger trigger) {
        boolean plain = trigger.root() == PloverRoot.CONSULT && !trigger.light() && !trigger.nominal();
        return plain
                && (lexicon.has("together", trigger.verb().lemma())
                        || VerbObjects.direct(trigger.sentence(), trigger.verb())
                                .isEmpty());
    }

    /** Fighting that has two sides: the noun, or a verb such as "clash" or "fought a war". */
    private boolean war(Trigger trigger) {
        if (trigger.root() != PloverRoot.ASSAULT) {
            return false;
        }
        return (trigger.nominal() || trigger.light())
                ? lexicon.has("war", trigger.noun().lemma())
                : lexicon.has("fight", trigger.verb().lemma());
    }

    /** The other principal, if one is given. */
    private List<String> other(List<String> parties) {
        return parties.size() == 1
                ? principals.other(parties.get(0)).map(List::of).orElse(List.of())
                : List.of();
    }

    private Cast unnamed(Trigger trigger, List<String> recipients, boolean mutual) {
        boolean unidentified = principals.none()
                && trigger.root() == PloverRoot.ASSAULT
                && !trigger.nominal()
                && !recipients.isEmpty();
        if (unidentified) {
            return new Cast(List.of(""), recipients, false);
        }
        List<String> authors = participants.authors(trigger);
        if (!authors.isEmpty()) {
            return new Cast(authors, recipients.isEmpty() ? other(authors) : recipients, false);
        }
        if (HOSTILE.contains(trigger.root()) && recipients.size() == 1) {
            return new Cast(other(recipients), recipients, false);
        }
        if (dealings(trigger)) {
            return dealt(trigger, recipients);
        }
        boolean happening = mutual && trigger.nominal() && (subjectOfHappening(trigger) || dated(trigger));
        return happening || toll.tells(trigger) ? new Cast(principals.both(), List.of(), true) : Cast.NOBODY;
    }

    /** A deal made or talks broken off by nobody in particular: "the talks were suspended", "a truce signed in May". */
    private boolean dealings(Trigger trigger) {
        boolean shared = MUTUAL.contains(trigger.root()) || trigger.root() == PloverRoot.REJECT;
        return shared
                && !trigger.nominal()
                && Participants.undergone(trigger.sentence(), trigger.verb())
                && VerbObjects.direct(trigger.sentence(), trigger.verb()).stream()
                        .anyMatch(object ->
                                lexicon.has("deal", object.lemma()) || lexicon.has("consult", object.lemma()));
    }

    private Cast dealt(Trigger trigger, List<String> recipients) {
        List<String> sides = new ArrayList<>(participants.sides(trigger));
        if (sides.size() < 2 && recipients.size() == 1) {
            principals.other(recipients.get(0)).ifPresent(other -> {
                sides.clear();
                sides.add(other);
                sides.addAll(recipients);
            });
        }
        return new Cast(sides.size() < 2 ? principals.both() : sides, List.of(), true);
    }

    /** Whether the noun's own phrase says when: "the deal of 2014", "clashes last week"; a name of its own is none. */
    private boolean dated(Trigger trigger) {
        if (trigger.root() == PloverRoot.CONSULT || trigger.noun().is("NNP")) {
            return false;
        }
        Sentence sentence = trigger.sentence();
        BitSet words = sentence.subtree(trigger.noun());
        sentence.children(trigger.noun(), "relcl", "acl").forEach(clause -> words.andNot(sentence.subtree(clause)));
        return words.stream().mapToObj(sentence::token).anyMatch(token -> isDay(sentence, token));
    }

    private boolean isDay(Sentence sentence, Token token) {
        boolean span = lexicon.has("span", token.lemma());
        boolean named = lexicon.has("calendar", token.lemma().toLowerCase(Locale.ROOT)) && !span;
        boolean told =
                span && sentence.children(token).stream().anyMatch(child -> lexicon.has("nearby-time", child.lemma()));
        return named || told || YEAR.matcher(token.form()).matches();
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
        String verbs = trigger.root() == PloverRoot.CONSULT ? "session" : "happening";
        return (past || now) && lexicon.has(verbs, verb.lemma());
    }
}
