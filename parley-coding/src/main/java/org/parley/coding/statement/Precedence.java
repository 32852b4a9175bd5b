package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import org.parley.coding.mention.Actor;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.Scope;

/**
 * Which of several cues in a sentence count: a cue of saying gives way to the cue that its content begins with, which then
 * is what the speaker says; a verb gives way to a noun cue that it only carries.
 */
final class Precedence {
    private Precedence() {}

    static List<Candidate> apply(List<Candidate> candidates) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean gives = candidates.stream()
                    .anyMatch(other ->
                            yields(candidate, other) || swallowed(candidate, other) || aside(candidate, other));
            if (!gives) {
                kept.add(within(candidate, candidates));
            }
        }
        return kept;
    }

    private static boolean yields(Candidate outer, Candidate inner) {
        if (outer.equals(inner) || !outer.content().get(inner.cue().index())) {
            return false;
        }
        boolean begins = begins(outer, inner.cue());
        if (outer.cueClass().neutral()) {
            return begins && (!inner.cueClass().neutral() || sameParty(outer, inner));
        }
        return begins && sameParty(outer, inner) && inner.cue().is("NN") && carried(outer, inner);
    }

    /** "wants to talk": what is wanted is no statement of its own. */
    private static boolean swallowed(Candidate inner, Candidate outer) {
        return !outer.equals(inner)
                && !outer.cueClass().neutral()
                && outer.content().get(inner.cue().index())
                && inner.cue().index() != outer.cue().index()
                && sameParty(outer, inner);
    }

    /** "said that the law, which Ruritania rejects, ...": what others think is by the way and not what is said. */
    private static boolean aside(Candidate inner, Candidate outer) {
        return !outer.equals(inner)
                && outer.cueClass().neutral()
                && outer.content().get(inner.cue().index())
                && !begins(outer, inner.cue())
                && inner.sentence().children(inner.cue(), "poss").isEmpty()
                && !sameParty(outer, inner);
    }

    private static boolean carried(Candidate outer, Candidate inner) {
        return inner.cue().head() == outer.cue().index();
    }

    /** Whether the word is the head of the content, or its predicate, or joined to it. */
    private static boolean begins(Candidate outer, Token word) {
        Sentence sentence = outer.sentence();
        Token at = word;
        for (int step = 0; step < 4; step++) {
            if (at.index() == outer.root().index()) {
                return true;
            }
            boolean joined = at.labelled("acomp", "attr", "xcomp", "conj", "oprd", "dobj", "ccomp", "pobj", "prep");
            if (!joined || at.head() < 0) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    private static boolean sameParty(Candidate outer, Candidate inner) {
        return inner.holders().stream()
                .anyMatch(actor ->
                        outer.holders().stream().anyMatch(other -> other.party().equals(actor.party())));
    }

    /** The candidate as said by whoever's saying it stands in. */
    private static Candidate within(Candidate inner, List<Candidate> all) {
        for (Candidate outer : all) {
            boolean inside = !outer.equals(inner)
                    && outer.cueClass().neutral()
                    && outer.content().get(inner.cue().index());
            if (!inside) {
                continue;
            }
            boolean same = sameParty(outer, inner);
            List<Actor> holders = same ? spoken(inner.holders(), outer.holders()) : inner.holders();
            String via = same ? inner.via() : outer.holders().get(0).speaker();
            Scope scope = same || inner.scope() != Scope.ASSERTED ? inner.scope() : Scope.EMBEDDED;
            return inner.saidBy(holders, via, scope);
        }
        return inner;
    }

    private static List<Actor> spoken(List<Actor> holders, List<Actor> speakers) {
        return holders.stream()
                .map(holder -> holder.speaker().isEmpty()
                        ? speakers.stream()
                                .filter(speaker -> speaker.party().equals(holder.party()))
                                .findFirst()
                                .orElse(holder)
                        : holder)
                .toList();
    }
}
