/**
 * Stability analysis as use cases: judge a model, compare rules, explain a verdict, ask what would have to change. Read
 * {@link org.parley.workbench.stability.AssessStability} and {@link org.parley.workbench.stability.StabilityDocument}
 * first. Must not know pages or the command line.
 */
@NullMarked
package org.parley.workbench.stability;

import org.jspecify.annotations.NullMarked;
