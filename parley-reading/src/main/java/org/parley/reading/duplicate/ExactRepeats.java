package org.parley.reading.duplicate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.reading.source.Read;
import org.parley.reading.source.ReadOutcome;
import org.parley.reading.source.SkipReason;
import org.parley.reading.source.Skipped;

/** Turns the second printing of a text within one run into a named skip. Keeps a hash and a name for each text seen. */
public final class ExactRepeats {
    private final Map<String, String> seen = new HashMap<>();

    /** Notes a text that was read earlier, for example one already in a case. */
    public void note(String text, String where) {
        seen.putIfAbsent(ContentHash.ofWords(text), where);
    }

    /** The outcome itself, or a skip if its words were read before. */
    public ReadOutcome check(ReadOutcome outcome) {
        if (!(outcome instanceof Read read)) {
            return outcome;
        }
        Optional<String> first = Optional.ofNullable(
                seen.putIfAbsent(ContentHash.ofWords(read.document().text()), read.where()));
        return first.<ReadOutcome>map(
                        where -> new Skipped(read.where(), SkipReason.REPEAT, "It has the words of " + where + "."))
                .orElse(outcome);
    }
}
