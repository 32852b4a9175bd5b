/**
 * The scoring rule: matching, counts, intervals, confusions, calibration. Read {@link
 * org.parley.workbench.evaluate.score.DocumentScorer} and {@link org.parley.workbench.evaluate.score.Level} first. Must not
 * know any coder, file or page.
 */
@NullMarked
package org.parley.workbench.evaluate.score;

import org.jspecify.annotations.NullMarked;
