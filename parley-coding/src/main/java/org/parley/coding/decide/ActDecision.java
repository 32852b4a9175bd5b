package org.parley.coding.decide;

import org.parley.coding.lexicon.WordList;
import org.parley.coding.parse.Grammar;
import org.parley.coding.statement.Candidate;
import org.parley.model.record.Act;
import org.parley.model.record.Polarity;

/**
 * What a candidate does and with which sign: a cue with a meaning of its own decides, denied it turns ("does not rule out"
 * is an offer, "is not ready" a refusal); after a cue of saying the content decides by its modality, predicate and subject.
 */
public final class ActDecision {
    private static final WordList FUTURE = WordList.named("future");
    private static final WordList CARRYING = WordList.named("carrying");
    private static final WordList VIOLENCE = WordList.named("violence");
    private static final WordList ALLEGATION = WordList.named("allegation");
    private static final WordList SERVICE = WordList.named("service");
    private static final WordList ADDRESSED = WordList.named("addressed");
    private static final WordList FORCE = WordList.named("force-verb");

    private ActDecision() {}

    /** The act and polarity of a candidate. */
    public static Reading of(Candidate candidate) {
        return switch (candidate.cueClass()) {
            case SAY, THINK -> new ContentAct(candidate).read();
            case DEMAND -> demand(candidate);
            case REJECT ->
                turned(
                        candidate,
                        new Reading(ALLEGATION.has(candidate.root().lemma()) ? Act.DENY : Act.REJECT, Polarity.AGAINST),
                        new Reading(Act.OFFER, Polarity.FOR));
            case ACCEPT ->
                turned(
                        candidate,
                        new Reading(bound(candidate) ? Act.COMMIT : Act.ACCEPT, Polarity.FOR),
                        new Reading(Act.REJECT, Polarity.AGAINST));
            case OFFER ->
                turned(candidate, new Reading(Act.OFFER, Polarity.FOR), new Reading(Act.REJECT, Polarity.AGAINST));
            case COMMIT -> commit(candidate);
            case THREATEN -> new Reading(Act.THREATEN, Polarity.FOR);
            case DENY ->
                turned(candidate, new Reading(Act.DENY, Polarity.AGAINST), new Reading(Act.REPORT, Polarity.FOR));
            case WARN -> warn(candidate);
            case CRITICISE ->
                turned(candidate, new Reading(Act.CRITICISE, Polarity.AGAINST), new Reading(Act.PRAISE, Polarity.FOR));
            case PRAISE ->
                turned(candidate, new Reading(Act.PRAISE, Polarity.FOR), new Reading(Act.CRITICISE, Polarity.AGAINST));
            case REPORT ->
                turned(
                        candidate,
                        new Reading(Act.REPORT, Polarity.FOR),
                        new Reading(modal(candidate) ? Act.REJECT : Act.REPORT, Polarity.AGAINST));
        };
    }

    private static Reading turned(Candidate candidate, Reading affirmed, Reading denied) {
        return candidate.denied() ? denied : affirmed;
    }

    private static Reading demand(Candidate candidate) {
        boolean contentDenied = rootIsVerb(candidate) && Grammar.negated(candidate.sentence(), candidate.root());
        if (candidate.denied()) {
            return new Reading(Act.REJECT, Polarity.AGAINST);
        }
        return new Reading(wish(candidate), contentDenied ? Polarity.AGAINST : Polarity.FOR);
    }

    /** What one does who wants a thing: "wants to help" offers, "will seek" undertakes, "wants it first" makes a condition. */
    private static Act wish(Candidate candidate) {
        if (first(candidate)) {
            return Act.CONDITION;
        }
        if (SERVICE.has(candidate.root().lemma()) && candidate.root().labelled("xcomp")) {
            return Act.OFFER;
        }
        boolean will = Grammar.auxiliaries(candidate.sentence(), candidate.cue()).stream()
                .anyMatch(aux -> aux.equals("will") || aux.equals("'ll"));
        return will && !ADDRESSED.has(candidate.cue().lemma()) ? Act.COMMIT : Act.DEMAND;
    }

    private static boolean modal(Candidate candidate) {
        return Grammar.auxiliaries(candidate.sentence(), candidate.cue()).stream()
                .anyMatch(aux -> FUTURE.has(aux) || aux.equals("can") || aux.equals("ca"));
    }

    /** "wants them to disarm first": before something else. */
    private static boolean first(Candidate candidate) {
        return candidate.sentence().children(candidate.root(), "advmod").stream()
                .anyMatch(adverb -> adverb.form().equalsIgnoreCase("first"));
    }

    /** "Agreed to withdraw", "both agreed on a truce": what sides agree with each other or undertake to do binds them. */
    private static boolean bound(Candidate candidate) {
        boolean agrees = candidate.cue().lemma().equals("agree");
        boolean does = candidate.root().labelled("xcomp") && candidate.root().is("VB");
        return agrees && (does || candidate.holders().size() > 1);
    }

    private static Reading commit(Candidate candidate) {
        if (candidate.denied()) {
            return new Reading(Act.REJECT, Polarity.AGAINST);
        }
        boolean contentDenied = rootIsVerb(candidate) && Grammar.negated(candidate.sentence(), candidate.root());
        if (contentDenied) {
            return new Reading(Act.COMMIT, Polarity.AGAINST);
        }
        return new Reading(force(candidate) ? Act.THREATEN : Act.COMMIT, Polarity.FOR);
    }

    private static Reading warn(Candidate candidate) {
        boolean own =
                rootIsVerb(candidate) && candidate.holds(candidate.subject()) && future(candidate) && force(candidate);
        return own ? new Reading(Act.THREATEN, Polarity.FOR) : new Reading(Act.WARN, Polarity.AGAINST);
    }

    private static boolean rootIsVerb(Candidate candidate) {
        return candidate.root().is("VB")
                && candidate.root().index() != candidate.cue().index();
    }

    private static boolean force(Candidate candidate) {
        return FORCE.has(candidate.root().lemma()) || carriesForce(candidate);
    }

    /** "vowed to keep fighting": a verb of going on or setting out with the use of arms as its object. */
    private static boolean carriesForce(Candidate candidate) {
        return CARRYING.has(candidate.root().lemma())
                && candidate.sentence().children(candidate.root(), "dobj", "xcomp").stream()
                        .anyMatch(object -> VIOLENCE.has(object.lemma()));
    }

    private static boolean future(Candidate candidate) {
        return Grammar.auxiliaries(candidate.sentence(), candidate.root()).stream()
                .anyMatch(FUTURE::has);
    }
}
