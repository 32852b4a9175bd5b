/**
 * The use cases, one class each; all wiring of the house is here. Read {@link org.parley.workbench.Workbench} and {@link
 * org.parley.workbench.workspace.CaseSession} first. Must not know commands or pages.
 */
@NullMarked
package org.parley.workbench;

import org.jspecify.annotations.NullMarked;
