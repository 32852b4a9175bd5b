package org.parley.model.record;

/**
 * What was said.
 *
 * @param act what the utterance does
 * @param issue issue id; empty if the coder abstained
 * @param option option id; empty if the coder abstained
 * @param polarity for or against the option
 * @param firmness how firmly
 * @param scope where in the sentence's logic it stands
 * @param condition what it depends on, verbatim; empty if nothing
 */
public record Coding(
        Act act, String issue, String option, Polarity polarity, Firmness firmness, Scope scope, String condition) {
    /** Whether both issue and option are known. */
    public boolean linked() {
        return !issue.isEmpty() && !option.isEmpty();
    }
}
