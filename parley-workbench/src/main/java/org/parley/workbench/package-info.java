/** The use cases; all wiring is here. Must not know the faces above. */
@NullMarked
package org.parley.workbench;

import org.jspecify.annotations.NullMarked;
