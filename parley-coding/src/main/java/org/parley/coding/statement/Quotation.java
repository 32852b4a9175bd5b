package org.parley.coding.statement;

import java.util.List;
import java.util.Optional;
import org.parley.coding.mention.Actor;
import org.parley.coding.parse.Token;
import org.parley.model.text.Span;

/**
 * Words between quotation marks and who said them.
 *
 * @param speakers the actors who said them; empty if the text does not tell or {@code stranger}
 * @param stranger whether it was somebody who belongs to no party: an analyst, a resident
 */
record Quotation(Span span, List<Actor> speakers, boolean stranger) {
    Quotation(Span span, List<Actor> speakers) {
        this(span, speakers, false);
    }

    /** The quotation that the word stands in. */
    static Optional<Quotation> around(Token token, List<Quotation> quotations) {
        return quotations.stream()
                .filter(quotation -> quotation.span().contains(token.span()))
                .findFirst();
    }
}
