/** From an answer back to the quotes. Read {@link org.parley.workbench.explain.Ask} and {@link org.parley.workbench.explain.Answer} first. Must not know commands or pages. */
@NullMarked
package org.parley.workbench.explain;

import org.jspecify.annotations.NullMarked;
