/**
 * The war week by week, joined from the mechanisms and repeated over draws of the assumptions. Read {@link
 * org.parley.analysis.outlook.process.ProcessSimulation} and {@link
 * org.parley.analysis.outlook.process.Assumption} first. Must not know where assumptions were written.
 */
@NullMarked
package org.parley.analysis.outlook.process;

import org.jspecify.annotations.NullMarked;
