package org.parley.workbench.assist;

import java.time.Duration;

/** Waits; the seam by which tests need not. */
public interface Pause {
    /** Really waits. */
    Pause REAL = length -> Thread.sleep(length.toMillis());

    /** Waits for a time. */
    void sleep(Duration length) throws InterruptedException;
}
