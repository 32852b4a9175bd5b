package org.parley.model.record;

import org.parley.model.text.Quote;

/** Where something coded or found stands: document and verbatim quote. */
public record Evidence(String documentId, Quote quote) {}
