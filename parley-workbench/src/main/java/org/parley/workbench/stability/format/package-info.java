/**
 * Stability models as files: our YAML scenario, the JSON of reference cases, the .gmcr files of GMCR+. Read {@link
 * org.parley.workbench.stability.format.Scenario} and {@link org.parley.workbench.stability.format.ScenarioFiles} first.
 * Must not know any solution concept.
 */
@NullMarked
package org.parley.workbench.stability.format;

import org.jspecify.annotations.NullMarked;
