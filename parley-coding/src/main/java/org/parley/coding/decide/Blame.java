package org.parley.coding.decide;

import org.parley.coding.parse.Grammar;
import org.parley.coding.statement.Candidate;
import org.parley.model.record.Act;
import org.parley.model.record.Polarity;

/** Who tells that others did wrong holds it against them, although nothing in the words says so. */
public final class Blame {
    private Blame() {}

    /** What is done by saying that the wrong happened: blame, unless the holder tells of its own doing. */
    public static Reading of(Candidate candidate, Reading reading) {
        boolean told = reading.act() == Act.REPORT && reading.polarity() == Polarity.FOR;
        return told && !ownDeed(candidate) ? new Reading(Act.CRITICISE, Polarity.AGAINST) : reading;
    }

    private static boolean ownDeed(Candidate candidate) {
        return new ContentAct(candidate).own() && !Grammar.passive(candidate.sentence(), candidate.root());
    }
}
