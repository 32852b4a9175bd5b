package org.parley.cli;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** How long each phase of a command took, from the start of the virtual machine on. */
final class PhaseTimes {
    private final StringBuilder lines = new StringBuilder();
    private long last = System.nanoTime();
    private double sum;

    /** Times from now; the time until now is the start. */
    PhaseTimes() {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        line("start", 1.0 * (System.currentTimeMillis() - started));
    }

    /** A phase is done. */
    void done(String phase) {
        long now = System.nanoTime();
        line(phase, (now - last) / 1e6);
        last = now;
    }

    /** A line a phase, then the sum. */
    String text() {
        return lines + String.format(Locale.ROOT, "%-26s %6.0f ms%n", "in all", sum);
    }

    private void line(String phase, double millis) {
        sum += millis;
        lines.append(String.format(Locale.ROOT, "%-26s %6.0f ms%n", phase, millis));
    }
}
