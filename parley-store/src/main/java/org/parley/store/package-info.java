/**
 * The case file: one SQLite file holds documents, codings and the codebook, append-only. Read {@link
 * org.parley.store.CaseFile} and {@link org.parley.store.DocumentEntry} first. Must not know how texts are read or coded,
 * nor what is computed from them.
 */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
