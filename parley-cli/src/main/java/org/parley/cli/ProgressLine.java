package org.parley.cli;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.parley.workbench.ingest.ReadProgress;
import org.parley.workbench.render.Wrap;

/**
 * Shows how far reading has come: on a terminal a bar that is rewritten ten times a second, with rate and time left;
 * elsewhere a plain line at most every five seconds.
 */
final class ProgressLine implements Consumer<ReadProgress>, AutoCloseable {
    private static final long BAR_MILLISECONDS = 100;
    private static final long LINE_MILLISECONDS = 5_000;
    private static final int BAR = 12;
    private static final int WIDTH = 78;

    private final Terminal terminal;
    private final boolean quiet;
    private final LongSupplier milliseconds;
    private final long start;
    private long last;
    private boolean shown;

    /** Progress on the terminal's words; the clock gives milliseconds. */
    ProgressLine(Terminal terminal, boolean quiet, LongSupplier milliseconds) {
        this.terminal = terminal;
        this.quiet = quiet;
        this.milliseconds = milliseconds;
        this.start = milliseconds.getAsLong();
        this.last = start;
    }

    @Override
    public synchronized void accept(ReadProgress progress) {
        long now = milliseconds.getAsLong();
        boolean end = progress.allFound() && progress.done() == progress.found();
        long pause = terminal.liveErr() ? BAR_MILLISECONDS : LINE_MILLISECONDS;
        if (quiet || (now - last < pause && !(end && terminal.liveErr()))) {
            return;
        }
        last = now;
        if (terminal.liveErr()) {
            terminal.err().print("\r" + Wrap.pad(Wrap.cut(bar(progress, now), WIDTH), WIDTH));
            terminal.err().flush();
            shown = true;
        } else {
            terminal.say(line(progress, now));
        }
    }

    private String bar(ReadProgress progress, long now) {
        int filled = BAR * progress.done() / Math.max(1, progress.found());
        String sign = terminal.style().sign("█", "#");
        String rest = terminal.style().sign("░", ".");
        return "[" + sign.repeat(filled) + rest.repeat(BAR - filled) + "] " + line(progress, now);
    }

    /** "12 of 30 documents, 210 statements, 3.1/s, 6 s left". */
    private String line(ReadProgress progress, long now) {
        double seconds = Math.max(1, now - start) / 1000.0;
        double rate = progress.done() / seconds;
        String total = progress.found() + (progress.allFound() ? "" : "+");
        if (progress.done() == 0) {
            return "0 of " + total + " documents, loading the language models";
        }
        long left = Math.round((progress.found() - progress.done()) / Math.max(rate, 1e-9));
        String eta = progress.allFound() ? ", " + left + " s left" : "";
        return progress.done() + " of " + total + " documents, " + progress.statements() + " statements, "
                + String.format(Locale.ROOT, "%.1f/s", rate) + eta;
    }

    /** Ends the line. */
    @Override
    public synchronized void close() {
        if (shown) {
            terminal.err().println();
            shown = false;
        }
    }
}
