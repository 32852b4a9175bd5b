package org.parley.coding.statement;

import java.util.List;
import org.parley.coding.mention.Actor;
import org.parley.model.text.Span;

/** Words between quotation marks and who said them; no speakers if unknown. */
record Quotation(Span span, List<Actor> speakers) {}
