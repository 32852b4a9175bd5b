package org.parley.workbench.workspace;

/** A codebook as text, and the name or path it was found under. */
public record CodebookText(String name, String text) {}
