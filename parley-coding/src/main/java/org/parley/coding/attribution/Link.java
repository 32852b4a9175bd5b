package org.parley.coding.attribution;

import java.util.BitSet;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;

/** What one cue of a sentence ties together, as token indexes: source (head first), cue and content. */
record Link(Sentence sentence, Token head, BitSet source, BitSet cue, BitSet content) {
    /** A link whose three parts share no token: the cue keeps its words, then the source. */
    static Link of(Sentence sentence, Token head, BitSet source, BitSet cue, BitSet content) {
        BitSet own = (BitSet) source.clone();
        own.andNot(cue);
        BitSet rest = (BitSet) content.clone();
        rest.andNot(cue);
        rest.andNot(own);
        return new Link(sentence, head, Phrases.trimmed(sentence, own), cue, Phrases.trimmed(sentence, rest));
    }

    /** Whether the other's cue lies in this one's content, or in the clauses that describe its source. */
    boolean holds(Link other) {
        int first = other.cue.nextSetBit(0);
        return content.get(first) || inSource(first);
    }

    private boolean inSource(int token) {
        BitSet phrase = sentence.subtree(head);
        return phrase.get(token) && !phrase.get(cue.nextSetBit(0));
    }

    /** "According to" outranks the verb of the clause that it hangs on. */
    boolean outranks(Link other) {
        return holds(other) && (!other.holds(this) || according());
    }

    private boolean according() {
        return sentence.token(cue.nextSetBit(0)).form().equalsIgnoreCase("according");
    }
}
