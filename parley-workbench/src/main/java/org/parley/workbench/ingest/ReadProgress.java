package org.parley.workbench.ingest;

/**
 * How far a run has come. A document counts as done when it is stored, found to be a repeat, or skipped.
 *
 * @param done documents done
 * @param found documents found so far
 * @param allFound whether {@code found} is final
 * @param statements statements coded so far
 * @param latest what was done last
 */
public record ReadProgress(int done, int found, boolean allFound, int statements, String latest) {}
