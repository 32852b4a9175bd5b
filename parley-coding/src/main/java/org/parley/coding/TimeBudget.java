package org.parley.coding;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How long a document may be coded. What is coded when the time is up is kept. Counts from when it is made;
 * one serves one document and is not thread-safe.
 */
public final class TimeBudget {
    private final LongSupplier nanoClock;
    private final long begun;
    private final long nanos;
    private boolean met;

    private TimeBudget(LongSupplier nanoClock, long nanos) {
        this.nanoClock = nanoClock;
        this.begun = nanoClock.getAsLong();
        this.nanos = nanos;
    }

    /** A budget that begins now. */
    public static TimeBudget of(Duration time) {
        return of(time, System::nanoTime);
    }

    /** A budget by another clock, in nanoseconds. */
    static TimeBudget of(Duration time, LongSupplier nanoClock) {
        return new TimeBudget(nanoClock, time.toNanos());
    }

    /** As much time as it takes. */
    public static TimeBudget unlimited() {
        return new TimeBudget(() -> 0, Long.MAX_VALUE);
    }

    /** Whether more than this share of the time has gone; whoever is told so stops. */
    BooleanSupplier spent(double share) {
        return () -> {
            boolean spent = nanoClock.getAsLong() - begun > nanos * share;
            met |= spent;
            return spent;
        };
    }

    /** Whether anybody was told to stop. */
    boolean met() {
        return met;
    }
}
