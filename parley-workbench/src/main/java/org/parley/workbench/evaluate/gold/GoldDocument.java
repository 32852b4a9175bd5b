package org.parley.workbench.evaluate.gold;

import java.util.List;
import java.util.stream.Stream;
import org.parley.model.text.CodedDate;

/**
 * A hand-coded text. Unknown strings are empty.
 *
 * @param id name of its file without the ending
 * @param title headline, not part of the text
 * @param published date of publication
 * @param process the peace process, which names the codebook
 * @param text the text that the quotes are cut from
 * @param statements its statements in the order of the file
 * @param events its events in the order of the file
 */
public record GoldDocument(
        String id,
        String title,
        CodedDate published,
        String process,
        String text,
        List<StatementCode> statements,
        List<EventCode> events) {
    public GoldDocument {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }

    /** Number of items whose quote is not in the text: they count as gold and can never be found. */
    public long unplaced() {
        return Stream.concat(statements.stream(), events.stream())
                .filter(code -> code.span().length() == 0)
                .count();
    }
}
