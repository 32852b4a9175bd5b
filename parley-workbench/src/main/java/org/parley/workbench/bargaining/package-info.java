/**
 * Use cases of bargaining and plan comparison. Read {@link org.parley.workbench.bargaining.Bargain} and {@link
 * org.parley.workbench.bargaining.BargainFindings} first. Must not know the command line or pages.
 */
@NullMarked
package org.parley.workbench.bargaining;

import org.jspecify.annotations.NullMarked;
