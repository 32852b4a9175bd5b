package org.parley.model.text;

/** What part of a document a passage is. */
public enum PassageKind {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    CAPTION
}
