/** The coded record to findings: pure Java, no I/O, no clock, no logging. */
@NullMarked
package org.parley.analysis;

import org.jspecify.annotations.NullMarked;
