/**
 * Files of bargaining models and plans: our scenario, GENIUS XML, domain JSON, NegoLog JSON, plan lists. Read {@link
 * org.parley.workbench.bargaining.format.ScenarioReader} and {@link org.parley.workbench.bargaining.format.Scenario} first.
 * Must not know what is done with them.
 */
@NullMarked
package org.parley.workbench.bargaining.format;

import org.jspecify.annotations.NullMarked;
