package org.parley.workbench.evaluate.gold;

import org.parley.model.text.Span;

/** A coded item reduced to what is compared: where it stands and its codes. Unknown codes are empty. */
public sealed interface Code permits StatementCode, EventCode {
    /** Where its quote stands; empty if the quote was not found in the text, which matches nothing. */
    Span span();
}
