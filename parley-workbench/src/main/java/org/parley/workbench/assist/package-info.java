/**
 * An optional language model proposes statements where the coder abstains; a person decides. Read {@link
 * org.parley.workbench.assist.AssistCase} and {@link org.parley.workbench.assist.ProposalCheck} first. Must not know
 * commands or pages, and never writes to the coded record.
 */
@NullMarked
package org.parley.workbench.assist;

import org.jspecify.annotations.NullMarked;
