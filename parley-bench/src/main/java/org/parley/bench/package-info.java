/** Benchmarks (JMH). */
@NullMarked
package org.parley.bench;

import org.jspecify.annotations.NullMarked;
