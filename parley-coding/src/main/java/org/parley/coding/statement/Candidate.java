package org.parley.coding.statement;

import java.util.BitSet;
import java.util.List;
import org.parley.coding.lexicon.CueClass;
import org.parley.coding.mention.Actor;
import org.parley.coding.parse.Sentence;
import org.parley.coding.parse.Token;
import org.parley.model.record.Scope;

/**
 * Somebody puts a position somewhere: not yet known on which option.
 *
 * @param sentence where
 * @param cue the word that shows it
 * @param cueClass what that word does
 * @param holders whose position it is
 * @param denied whether the cue is negated
 * @param content words that say what the position is about; may be empty
 * @param root head of the content, or the cue if there is no content
 * @param subject actors that the content's own subject stands for; empty if it has none or is nobody known
 * @param words all words of the statement, the quote
 * @param scope where in the sentence's logic it stands
 * @param via who passed it on, empty if nobody
 */
public record Candidate(
        Sentence sentence,
        Token cue,
        CueClass cueClass,
        List<Actor> holders,
        boolean denied,
        BitSet content,
        Token root,
        List<Actor> subject,
        BitSet words,
        Scope scope,
        String via) {
    public Candidate {
        holders = List.copyOf(holders);
        subject = List.copyOf(subject);
        content = (BitSet) content.clone();
        words = (BitSet) words.clone();
    }

    /** The same, held and passed on by others, elsewhere in the sentence's logic. */
    Candidate saidBy(List<Actor> others, String passedOnBy, Scope place) {
        return new Candidate(sentence, cue, cueClass, others, denied, content, root, subject, words, place, passedOnBy);
    }

    /** Words that say what it is about: the content, or all words if it has none. */
    public BitSet about() {
        return content.isEmpty() ? words : content;
    }

    /** Whether somebody of a holder's own party is among the actors. */
    public boolean holds(List<Actor> actors) {
        return actors.stream()
                .anyMatch(actor ->
                        holders.stream().anyMatch(holder -> holder.party().equals(actor.party())));
    }
}
