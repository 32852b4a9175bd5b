package org.parley.model.text;

/** A block of a document's text: a heading, a paragraph, a list item. Passages never overlap and come in text order. */
public record Passage(PassageKind kind, Span span) {}
