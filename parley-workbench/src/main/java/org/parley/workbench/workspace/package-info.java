/**
 * An open case and the seams to codebooks. Read {@link org.parley.workbench.workspace.CaseSession} and {@link
 * org.parley.workbench.workspace.CaseRecord} first. Must not know commands or pages.
 */
@NullMarked
package org.parley.workbench.workspace;

import org.jspecify.annotations.NullMarked;
