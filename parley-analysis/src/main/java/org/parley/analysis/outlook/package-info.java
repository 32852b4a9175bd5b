/**
 * How likely a truce, a ceasefire that holds and an end of the war are. The parts stand in the sub-packages: chance, then
 * mechanism, base rates and forecast on it, and the process simulation on top. Read {@link
 * org.parley.analysis.outlook.mechanism.RandomWalk} and {@link org.parley.analysis.outlook.process.ProcessSimulation}
 * first. Must not know files, clocks or faces.
 */
@NullMarked
package org.parley.analysis.outlook;

import org.jspecify.annotations.NullMarked;
