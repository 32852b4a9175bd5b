/**
 * The command line: one command per use case. Read {@link org.parley.cli.ParleyCli} and {@link
 * org.parley.cli.Terminal} first. Must not compute anything: that is the workbench's.
 */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
