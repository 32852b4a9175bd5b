/** Questions to a case: positions, timeline, check. Read {@link org.parley.workbench.assess.Positions} and {@link org.parley.workbench.assess.CasePicture} first. Must not know commands or pages. */
@NullMarked
package org.parley.workbench.assess;

import org.jspecify.annotations.NullMarked;
