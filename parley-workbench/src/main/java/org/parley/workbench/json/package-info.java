/**
 * The one place of the workbench that writes JSON. Read {@link org.parley.workbench.json.Json} first. Must not know what
 * is written.
 */
@NullMarked
package org.parley.workbench.json;

import org.jspecify.annotations.NullMarked;
