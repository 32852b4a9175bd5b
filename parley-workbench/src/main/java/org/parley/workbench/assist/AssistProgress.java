package org.parley.workbench.assist;

/** How far a run of asking has come: passages done of those to ask, statements proposed so far. */
public record AssistProgress(int done, int toAsk, int proposed) {}
