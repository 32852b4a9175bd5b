/**
 * How likely is a truce, a ceasefire that holds, an end? Base rate first, model second, with the spread, the drivers and
 * scenarios. Read {@link org.parley.workbench.outlook.AssessOutlook} and {@link
 * org.parley.workbench.outlook.OutlookQuestion} first. Must not know the faces above, nor how a case is stored.
 */
@NullMarked
package org.parley.workbench.outlook;

import org.jspecify.annotations.NullMarked;
