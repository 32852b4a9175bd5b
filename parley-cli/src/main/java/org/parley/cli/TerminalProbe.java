package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.parley.workbench.render.TextStyle;

/**
 * Finds out what the terminal can show. Java cannot ask which of its streams are terminals, so the start script does and
 * says so by the properties parley.out.terminal, parley.err.terminal and parley.columns.
 */
final class TerminalProbe {
    private static final int WIDEST = 160;
    private static final int NARROWEST = 72;

    private final Map<String, String> environment;

    TerminalProbe(Map<String, String> environment) {
        this.environment = environment;
    }

    Terminal probe() {
        boolean live = Boolean.getBoolean("parley.out.terminal");
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.in,
                new TextStyle(width(live), live && colour(), !live || unicode()),
                Boolean.getBoolean("parley.err.terminal"));
    }

    private static int width(boolean live) {
        int columns = Integer.getInteger("parley.columns", TextStyle.PLAIN.width());
        return live ? Math.max(NARROWEST, Math.min(WIDEST, columns)) : TextStyle.PLAIN.width();
    }

    private boolean colour() {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    private boolean unicode() {
        String locale = environment.getOrDefault(
                "LC_ALL", environment.getOrDefault("LC_CTYPE", environment.getOrDefault("LANG", "UTF-8")));
        return !locale.equals("C") && !locale.equals("POSIX");
    }
}
