package org.parley.model.record;

import java.util.List;
import org.parley.model.Probability;
import org.parley.model.text.CodedDate;

/** A coded utterance or reported position of a party: who, what, when, in which words. Figures in text order. */
public record Statement(
        String id,
        Evidence evidence,
        Attribution attribution,
        Coding coding,
        CodedDate date,
        List<Figure> figures,
        Probability confidence)
        implements CodedItem {
    public Statement {
        figures = List.copyOf(figures);
    }
}
