/** The command line: one command per use case. */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
