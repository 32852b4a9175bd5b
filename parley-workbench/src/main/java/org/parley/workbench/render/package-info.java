/**
 * Findings as tables for a terminal, as CSV and as ordered maps for JSON; shared by commands and pages. Read {@link
 * org.parley.workbench.render.TextTable} and {@link org.parley.workbench.render.MatrixText} first. Must not print.
 */
@NullMarked
package org.parley.workbench.render;

import org.jspecify.annotations.NullMarked;
