/**
 * Lists inside a column of the case file, as JSON. Read {@link org.parley.store.json.FigureJson} and {@link
 * org.parley.store.json.PassageJson} first. Must not know SQL.
 */
@NullMarked
package org.parley.store.json;

import org.jspecify.annotations.NullMarked;
