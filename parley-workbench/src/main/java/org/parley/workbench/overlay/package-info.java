/**
 * What people decided, laid over what was coded. Read {@link org.parley.workbench.overlay.Overlay} and {@link
 * org.parley.workbench.overlay.Decisions} first. Must not know files, commands or pages.
 */
@NullMarked
package org.parley.workbench.overlay;

import org.jspecify.annotations.NullMarked;
