package org.parley.workbench.evaluate.score;

/**
 * The figures of a level over all documents, each with the interval it has when documents are drawn anew.
 *
 * @param level label of the level
 * @param counts summed over documents
 * @param macroF1 mean of the F1 of the processes
 * @param precision interval of the precision
 * @param recall interval of the recall
 * @param f1 interval of the F1
 * @param macro interval of the mean over processes
 */
public record LevelScore(
        String level,
        Counts counts,
        double macroF1,
        Interval precision,
        Interval recall,
        Interval f1,
        Interval macro) {}
