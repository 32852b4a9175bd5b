/**
 * How well a coder does on hand-coded documents, and where it errs. Read {@link
 * org.parley.workbench.evaluate.EvaluationStudy} and {@link org.parley.workbench.evaluate.Evaluation} first. Must not know
 * any page or command.
 */
@NullMarked
package org.parley.workbench.evaluate;

import org.jspecify.annotations.NullMarked;
