package org.parley.model.record;

/**
 * A statement that a language model proposes. It waits for a person and counts nowhere before.
 *
 * @param statement what is proposed
 * @param model name of the model
 * @param promptVersion version of the question that it was asked
 * @param answerKey hash of the question, under which its answer is kept
 */
public record ProposedStatement(Statement statement, String model, String promptVersion, String answerKey) {}
