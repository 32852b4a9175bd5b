/**
 * The vocabulary of Parley as immutable records: what every other module speaks in. Read {@link
 * org.parley.model.record.Statement} and {@link org.parley.model.codebook.Codebook} first. Must not know any file format,
 * store, algorithm or page.
 */
@NullMarked
package org.parley.model;

import org.jspecify.annotations.NullMarked;
