package org.parley.coding.parse;

import org.parley.model.text.Span;

/** A word before parsing: its place in the document and its form with straight quotation marks. */
record Word(Span span, String form) {}
