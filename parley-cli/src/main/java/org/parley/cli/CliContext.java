package org.parley.cli;

import org.parley.workbench.Workbench;

/** What every command is given: the wired use cases and the terminal. */
record CliContext(Workbench workbench, Terminal terminal) {}
