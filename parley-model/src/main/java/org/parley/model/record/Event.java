package org.parley.model.record;

import java.util.List;
import org.parley.model.Probability;
import org.parley.model.text.CodedDate;

/**
 * A discrete happening: actor, PLOVER root, recipient, date, place. Unknown strings are empty; {@code cameo} is the CAMEO
 * code where certain.
 */
public record Event(
        String id,
        Evidence evidence,
        String actor,
        PloverRoot root,
        String cameo,
        String recipient,
        CodedDate date,
        String place,
        List<Figure> figures,
        Probability confidence)
        implements CodedItem {
    public Event {
        figures = List.copyOf(figures);
    }
}
